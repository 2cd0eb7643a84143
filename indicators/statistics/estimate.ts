import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from './interval.ts';

/** An estimate with its standard error in the same unit; without degrees of freedom it is taken as normal. */
export type Estimate = {
  value: number;
  standardError: number;
  degreesOfFreedom: number | null;
  /** Half the step in which the value moves, where its counts are rounded: continuity correction of every test and bound (F. Yates 1934). */
  halfStep?: number;
};

/** Inverting the incomplete beta function takes longer than all else in a verdict, and the same few are asked again and again. */
const known = new Map<string, number>();

/** Quantile of Student's t, or of the normal distribution where the degrees of freedom are null. */
export function quantile(probability: number, degreesOfFreedom: number | null): number {
  const key = `${probability}|${degreesOfFreedom}`;
  const found =
    known.get(key) ??
    (degreesOfFreedom === null ? normalQuantile(probability, 0, 1) : studentQuantile(probability, degreesOfFreedom));
  known.set(key, found);
  return found;
}

/** From so many degrees of freedom four terms of an expansion give t to 1e-10: ten microseconds become one. */
const many = 200;

/** M. Abramowitz and I.A. Stegun, Handbook of Mathematical Functions (1964), 26.7.5. */
function studentQuantile(probability: number, degrees: number): number {
  if (degrees < many) return tQuantile(probability, degrees);
  const z = normalQuantile(probability, 0, 1);
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}

/** The two one-sided bounds of an estimate, each wrong in `alpha` of the cases: the 1 - 2 alpha interval, in its own unit. */
export function bounds({ value, standardError, degreesOfFreedom, halfStep = 0 }: Estimate, alpha: number): Interval {
  const half = quantile(1 - alpha, degreesOfFreedom) * standardError + halfStep;
  return { lower: value - half, upper: value + half };
}

/** One-sided p-value (Wald) of the claim that the truth lies above a limit. A standard error of zero leaves nothing to chance: 0 or 1. */
export function pAbove({ value, standardError, degreesOfFreedom, halfStep = 0 }: Estimate, limit: number): number {
  if (standardError === 0) return value > limit ? 0 : 1;
  const distance = (limit + halfStep - value) / standardError;
  return degreesOfFreedom === null ? normalCdf(distance, 0, 1) : tCdf(distance, degreesOfFreedom);
}

/** One-sided p-value of the claim that the truth lies below a limit. */
export const pBelow = (estimate: Estimate, limit: number): number =>
  pAbove({ ...estimate, value: -estimate.value }, -limit);
