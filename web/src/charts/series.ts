import type { Break } from './segments.ts';
import type { Observation } from 'server/contract.ts';
import { periodPosition } from './period-position.ts';

/** One measurement in a chart or table, in the order of time. */
export type Point = Pick<
  Observation,
  'period' | 'value' | 'lower' | 'upper' | 'n' | 'status' | 'completeness' | 'difference' | 'numerator' | 'denominator'
>;

/** A named line: our municipality, a comparison region or a group. */
export type Series = { name: string; own: boolean; points: readonly Point[] };

type Selection = { measure: string; region: string; breakdown: string | null; group: string | null };

/** The observations of one measure, region and group, oldest first. */
export const selectPoints = (observations: readonly Observation[], wanted: Selection): Point[] =>
  observations
    .filter(
      (o) =>
        o.measure === wanted.measure &&
        o.region === wanted.region &&
        o.breakdown === wanted.breakdown &&
        o.group === wanted.group,
    )
    .toSorted((a, b) => periodPosition(a.period) - periodPosition(b.period));

/** Only the points from year `from` to year `to`, both included; null leaves that side open. */
export const withinYears = (points: readonly Point[], from: number | null, to: number | null): Point[] =>
  points.filter((point) => {
    const year = Number(point.period.slice(0, 4));
    return (from === null || year >= from) && (to === null || year <= to);
  });

/** The breaks with a figure before them in any series: the first figure of all breaks with nothing. */
export const breaksAmong = (
  breaks: readonly Break[],
  series: readonly { points: readonly Point[] }[],
): readonly Break[] =>
  breaks.filter(({ from }) =>
    series.some(({ points }) => points.some(({ value, period }) => value !== null && period < from)),
  );
