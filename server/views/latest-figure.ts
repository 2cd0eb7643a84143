import type { Observation, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { LatestFigure } from '../contract/latest-figure.ts';
import { yearEarlier } from './year-earlier.ts';

/** Totals of the main measure for the municipality and the regions to compare it with, oldest first. */
export function allTotals(indicator: ReleasedIndicator): Observation[] {
  return indicator.observations
    .filter(({ measure, breakdown }) => measure === 'main' && breakdown === null)
    .toSorted((a, b) => a.period.localeCompare(b.period));
}

/** The interval of the difference with this period, where the release has it. */
function differenceWith({ difference }: Observation, period: string): { lower: number; upper: number } | null {
  return difference?.since === period ? { lower: difference.lower, upper: difference.upper } : null;
}

/** The newest total that was measured (a suppressed one too), with the known value to set it against, if there is one. */
export function latestFigure(indicator: ReleasedIndicator, gemeente: string): LatestFigure | null {
  const totals = allTotals(indicator).filter(({ region }) => region === gemeente);
  const latest = totals.findLast(({ status }) => status !== 'missing') ?? totals.at(-1);
  const measure = indicator.measures.find(({ key }) => key === 'main');
  if (latest === undefined || measure === undefined) return null;
  const known = totals.filter(({ period, value }) => period < latest.period && value !== null);
  const against = yearEarlier(latest.period);
  // Without the same quarter a year before there is nothing to set a quarter against: another quarter has another season.
  const previous = against === null ? known.at(-1) : known.find(({ period }) => period === against);
  const comparable =
    previous !== undefined &&
    !indicator.breaks.some(({ from }) => previous.period < from && from <= latest.period) &&
    !totals.some(({ period, status }) => status === 'break' && previous.period < period && period <= latest.period);
  return {
    period: latest.period,
    value: latest.value,
    lower: latest.lower,
    upper: latest.upper,
    unit: measure.unit,
    decimals: measure.decimals,
    status: latest.status,
    ...(latest.completeness === undefined ? {} : { completeness: latest.completeness }),
    uncertain: measure.interval !== null,
    ...(typeof measure.rounding === 'string' ? { rounding: measure.rounding } : {}),
    previous:
      previous === undefined
        ? null
        : {
            period: previous.period,
            value: previous.value,
            lower: previous.lower,
            upper: previous.upper,
            comparable,
            difference: differenceWith(latest, previous.period),
          },
  };
}
