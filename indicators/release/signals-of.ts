import type { Indicator, Series } from '../indicator.ts';
import { canBeJudged, newestLevel, newestSignal } from '../statistics/signals.ts';
import type { Observation, ReleasedIndicator, Signal } from './schema.ts';

/** The released main series of a quarterly indicator, as far as it is final, or null when it is not quarterly. */
export function seriesOf(indicator: Indicator, observations: readonly Observation[], region: string): Series | null {
  if (indicator.cycle !== 'quarterly' || indicator.measures.length === 0) return null;
  const points = observations
    .filter((o) => o.measure === 'main' && o.breakdown === null && o.region === region)
    .flatMap(({ period, value, status }) => (value === null || status === 'provisional' ? [] : { period, value }))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return { indicator: indicator.id, points };
}

/** The level that the main figure of an indicator came to and holds since, as a part of its sheet. */
export function levelOf(series: readonly Series[], id: string): Pick<ReleasedIndicator, 'level'> {
  const level = newestLevel(series.find(({ indicator }) => indicator === id)?.points ?? []);
  return level === null ? {} : { level };
}

/** The newest quarter in which any series has a final figure. */
const newestQuarter = (series: readonly Series[]): string | undefined =>
  series
    .flatMap(({ points }) => points.at(-1)?.period ?? [])
    .toSorted()
    .at(-1);

/** The series that can give a signal in the newest quarter: the others are not calm, they are not known. */
export function judgedOf(series: readonly Series[]): string[] {
  const newest = newestQuarter(series);
  return series.flatMap(({ indicator, points }) =>
    points.at(-1)?.period === newest && canBeJudged(points) ? indicator : [],
  );
}

/** The signals in the newest quarter with a final figure. A series that has none there gives no signal. */
export function signalsOf(series: readonly Series[]): Signal[] {
  const newest = newestQuarter(series);
  return series.flatMap(({ indicator, points }) => {
    const period = points.at(-1)?.period;
    const signal = period !== undefined && period === newest ? newestSignal(points) : null;
    return period === undefined || signal === null ? [] : { indicator, measure: 'main', period, ...signal };
  });
}
