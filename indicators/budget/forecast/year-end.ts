import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from '../../statistics/interval.ts';

/** What a year will come to, net (EUR), as expected when `known` of its quarters were. */
export type YearEnd = {
  code: string;
  year: number;
  known: number;
  value: number;
  /** Standard error (EUR) with its degrees of freedom, from past errors; null while there were none. */
  error: { size: number; degrees: number } | null;
  /** The seasonal naive forecast at the same moment, to compare with. */
  naive: number | null;
};

/** The prediction interval (EUR) that holds the year with this chance: Student's t around the forecast. */
export function intervalOf({ value, error }: YearEnd, chance: number): Interval | null {
  if (error === null) return null;
  const margin = error.size * tQuantile((1 + chance) / 2, error.degrees);
  return { lower: value - margin, upper: value + margin };
}

/** The chance (0 to 1) that the year ends above this amount (EUR); null without an interval. */
export function chanceAbove({ value, error }: YearEnd, amount: number): number | null {
  if (error === null) return null;
  if (error.size === 0) return value > amount ? 1 : 0;
  return 1 - tCdf((amount - value) / error.size, error.degrees);
}
