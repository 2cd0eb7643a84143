import type { Interval } from './interval.ts';

/** A figure with its 95% interval. */
type Bounded = Interval & { value: number };

/**
 * The 95% interval of `later` minus `earlier` from the 95% intervals of two independent figures, in their unit: MOVER (G.Y. Zou and A.
 * Donner, Construction of confidence limits about effect measures, Statistics in Medicine 27 (2008), 1693-1702). For two Wilson intervals
 * it is method 10 of R.G. Newcombe, Statistics in Medicine 17 (1998), 873-890. That two intervals overlap is no test: two figures whose
 * intervals overlap can differ for certain.
 */
export function differenceInterval(later: Bounded, earlier: Bounded): Interval {
  const difference = later.value - earlier.value;
  return {
    lower: difference - Math.hypot(later.value - later.lower, earlier.upper - earlier.value),
    upper: difference + Math.hypot(later.upper - later.value, earlier.value - earlier.lower),
  };
}
