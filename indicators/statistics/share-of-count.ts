import type { Variation } from './dispersion.ts';
import type { Estimate } from './estimate.ts';

/**
 * A share of a counted whole as a fraction of 1, with one yes and one no added: the difference of two such shares has an interval
 * that also holds near 0 and 1 and at none or all (A. Agresti and B. Caffo, The American Statistician 54 (2000), 280-288).
 * A factor above 1 widens it where counts vary more than by chance alone; below 1 it narrows it for a finite population. 0 <= yes <= all, all > 0.
 */
export function shareOfCount(yes: number, all: number, { factor, degreesOfFreedom }: Variation): Estimate {
  if (!(all > 0 && yes >= 0 && yes <= all)) throw new RangeError(`No share: ${yes} of ${all}`);
  const value = (yes + 1) / (all + 2);
  return {
    value,
    standardError: Math.sqrt((factor * value * (1 - value)) / (all + 2)),
    degreesOfFreedom,
  };
}
