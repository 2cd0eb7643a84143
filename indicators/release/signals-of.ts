import type { Indicator, Series } from '../indicator.ts';
import { baselinesOf, type Agreements } from '../agreed/agreements.ts';
import { canBeJudged, limitsInForce, newestSignal } from '../statistics/signals.ts';
import type { Residents } from '../verdict/counted-cases.ts';
import type { Observation, ReleasedIndicator, Signal } from './schema.ts';

/** A series, and what one of its points must be multiplied by to be a figure as it is shown now. */
export type ReleasedSeries = Series & { shown: number };

/**
 * The released main series of a quarterly indicator, as far as it is final and counted in the newest way, or null when it is not
 * quarterly. A count grows with the town, so it is set per resident where the residents of every year in it are known.
 */
export function seriesOf(
  indicator: Indicator,
  observations: readonly Observation[],
  region: string,
  agreements: Agreements,
  residents: Residents = new Map(),
): ReleasedSeries | null {
  const [main] = indicator.measures;
  if (indicator.cycle !== 'quarterly' || main === undefined) return null;
  const baselines = baselinesOf(agreements, indicator.id);
  const broken = indicator.breaks.map(({ from }) => from).toSorted();
  const counted = observations
    .filter((o) => o.measure === 'main' && o.breakdown === null && o.region === region)
    .flatMap((one) => (one.value === null || !isNearlyFinal(one) ? [] : { period: one.period, value: one.value }))
    .filter(({ period }) => period >= (broken.at(-1) ?? ''))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const people = counted.map(({ period }) => residents.get(period.slice(0, 4)) ?? 0);
  const now = people.at(-1) ?? 0;
  if (main.kind !== 'count' || people.some((each) => each <= 0))
    return { indicator: indicator.id, points: counted, baselines, shown: 1 };
  const points = counted.map(({ period, value }, index) => ({ period, value: value / (people[index] ?? now) }));
  return { indicator: indicator.id, points, baselines, shown: now };
}

/** From this share on (%) late cases hardly move a figure: it may give a signal though it is provisional. Interpretatie. */
const nearlyComplete = 95;

const isNearlyFinal = ({ status, completeness }: Observation) =>
  status !== 'provisional' || (completeness ?? 0) >= nearlyComplete;

/** Limits of a series in the unit in which its newest figure is shown. */
const asShown = <Limits extends { mean: number; lower: number; upper: number }>(limits: Limits, shown: number) => ({
  ...limits,
  mean: limits.mean * shown,
  lower: limits.lower * shown,
  upper: limits.upper * shown,
  ...(shown === 1 ? {} : { perResident: true }),
});

/** What the newest main figure of an indicator is held against, as a part of its sheet. */
export function levelOf(series: readonly ReleasedSeries[], id: string): Pick<ReleasedIndicator, 'level'> {
  const one = series.find(({ indicator }) => indicator === id);
  const level = one === undefined ? null : limitsInForce(one.points, one.baselines);
  return one === undefined || level === null ? {} : { level: asShown(level, one.shown) };
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
  return series.flatMap(({ indicator, points, baselines }) =>
    points.at(-1)?.period === newest && canBeJudged(points, baselines) ? indicator : [],
  );
}

/** The signals in the newest quarter with a final figure. A series that has none there gives no signal. */
export function signalsOf(series: readonly ReleasedSeries[]): Signal[] {
  const newest = newestQuarter(series);
  return series.flatMap(({ indicator, points, baselines, shown }) => {
    const period = points.at(-1)?.period;
    const signal = period !== undefined && period === newest ? newestSignal(points, baselines) : null;
    if (period === undefined || signal === null) return [];
    return { indicator, measure: 'main', period, ...asShown(signal, shown), value: signal.value * shown };
  });
}
