import type { Measure, MeasureKind } from '../indicator.ts';
import { differenceInterval } from '../statistics/difference-interval.ts';
import { difference } from '../statistics/difference.ts';
import { errorFromBounds, errorFromLogitBounds } from '../statistics/error-from-bounds.ts';
import { bounds } from '../statistics/estimate.ts';
import { upperTail, type Interval } from '../statistics/interval.ts';
import type { Observation } from './schema.ts';

type Told = { measures: readonly Pick<Measure, 'key' | 'kind'>[]; breaks: readonly { from: string }[] };

/** A figure that is shown with its interval. */
type Bounded = Observation & Interval & { value: number };

/**
 * The totals of a region, each with the 95% interval of its difference with the measurement that it is set against: the same quarter a
 * year before, since quarters differ by season, or the measurement before it. Only from what is shown, only where both have an interval,
 * and never over a break of the series.
 */
export function withDifferences(
  { measures, breaks }: Told,
  observations: readonly Observation[],
  region: string,
): Observation[] {
  const totals = observations.filter((o) => o.region === region && o.breakdown === null);
  const found = new Map<Observation, Observation>();
  for (const { key, kind } of measures) {
    const series = totals.filter((o) => o.measure === key).toSorted((x, y) => (x.period < y.period ? -1 : 1));
    const steps = [...breaks.map(({ from }) => from), ...series.flatMap((o) => (o.status === 'break' ? o.period : []))];
    const byPeriod = new Map(series.map((o) => [o.period, o]));
    let previous: Observation | undefined;
    for (const one of series) {
      const before = one.period.includes('Q') ? byPeriod.get(yearBefore(one.period)) : previous;
      if (one.value !== null) previous = one;
      if (before === undefined || !isBounded(one) || !isBounded(before)) continue;
      if (steps.some((step) => before.period < step && step <= one.period)) continue;
      const interval = intervalOf(kind, one, before);
      if (interval !== null) found.set(one, { ...one, difference: { since: before.period, ...interval } });
    }
  }
  return observations.map((one) => found.get(one) ?? one);
}

const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

const isBounded = (one: Observation): one is Bounded => one.value !== null && one.lower !== null && one.upper !== null;

/**
 * Of the health survey as R survey::svycontrast on waves with strata of their own: variances add, normal quantile. Of published bounds the
 * same. Of other figures, whose intervals are not symmetric, from the intervals themselves.
 */
function intervalOf(kind: MeasureKind, later: Bounded, earlier: Bounded): Interval | null {
  if (kind !== 'weighted-share' && kind !== 'weighted-total' && kind !== 'published') {
    return differenceInterval(later, earlier);
  }
  const errorOf = kind === 'published' ? errorFromBounds : weightedError;
  const [a, b] = [errorOf(later), errorOf(earlier)];
  if (a === null || b === null) return null;
  const estimate = ({ value }: Bounded, standardError: number) => ({ value, standardError, degreesOfFreedom: null });
  return bounds(difference(estimate(later, a), estimate(earlier, b)), 1 - upperTail);
}

/** The standard error of a weighted share, or of it times the residents, in its own unit. */
function weightedError({ value, lower, upper, numerator, denominator, n }: Bounded): number | null {
  if (numerator === null || denominator === null || denominator === 0 || numerator === 0) return null;
  const share = numerator / denominator;
  const scale = value / share;
  const degrees = n === null || n < 2 ? null : n - 1;
  const error = errorFromLogitBounds(share, { lower: lower / scale, upper: upper / scale }, degrees);
  return error === null ? null : scale * error;
}
