import { designBasedShare } from './design-based-share.ts';
import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/**
 * 95% interval of a share of those who answered a survey without strata and weights: that of designBasedShare, with a finite
 * population correction where the population is known. Where everyone answers the same it does not exist, and Wilson's does.
 * yes of all, as a fraction of 1; 0 <= yes <= all and all > 0.
 */
export function clientShare(yes: number, all: number, population: number | null): Interval {
  const sums = { numerator: yes, denominator: all, numeratorSquares: yes, denominatorSquares: all };
  const result = designBasedShare([{ n: all, stratumSize: all, population, ...sums }]);
  return result.outcome === 'interval' ? result.interval : wilson(yes, all);
}
