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
  const kinds = new Map(measures.map(({ key, kind }) => [key, kind]));
  const totals = Map.groupBy(
    observations.filter((o) => o.region === region && o.breakdown === null),
    ({ measure }) => measure,
  );
  return observations.map((one) => {
    const kind = kinds.get(one.measure);
    if (kind === undefined || one.region !== region || one.breakdown !== null || !isBounded(one)) return one;
    const series = totals.get(one.measure) ?? [];
    const before = setAgainst(one.period, series);
    if (before === undefined || !isBounded(before) || isBroken(before.period, one.period, breaks, series)) return one;
    const interval = intervalOf(kind, one, before);
    return interval === null ? one : { ...one, difference: { since: before.period, ...interval } };
  });
}

const isBounded = (one: Observation): one is Bounded => one.value !== null && one.lower !== null && one.upper !== null;

/** What `period` is set against among the figures that are known. */
function setAgainst(period: string, series: readonly Observation[]): Observation | undefined {
  const [year, quarter] = period.split('Q');
  const known = series.filter((one) => one.value !== null && one.period < period);
  if (quarter !== undefined) return known.find((one) => one.period === `${Number(year) - 1}Q${quarter}`);
  return known.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
}

const isBroken = (from: string, to: string, breaks: Told['breaks'], series: readonly Observation[]): boolean =>
  breaks.some((one) => from < one.from && one.from <= to) ||
  series.some(({ period, status }) => status === 'break' && from < period && period <= to);

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
