import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/**
 * 95% interval of the ratio of two counts of separate events, both taken as Poisson: given their sum, the upper count is binomial (J.
 * Przyborowski and H. Wilenski, Biometrika 31 (1940), 313-323), so its Wilson interval p becomes p/(1 - p). above >= 0, below > 0.
 */
export function ratioOfCounts(above: number, below: number): Interval {
  if (!(above >= 0 && below > 0)) throw new RangeError(`No ratio: ${above} to ${below}`);
  const { lower, upper } = wilson(above, above + below);
  return { lower: lower / (1 - lower), upper: upper / (1 - upper) };
}
