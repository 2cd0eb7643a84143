import type { Preset } from './preset.ts';

/**
 * Whether an amount is that of too few contributors: the n largest have more than the part k of it, or the second largest could
 * compute the largest to within the part p. Contributions in EUR; one that is negative, because more was paid back than asked, counts
 * for its size. Hundepool e.a., Statistical Disclosure Control (2012), 4.2.
 */
export function isDominated(contributions: readonly number[], { n, k, p }: Preset['dominance']): boolean {
  const sorted = contributions.map(Math.abs).toSorted((a, b) => b - a);
  const total = sum(sorted);
  if (total === 0) return false;
  const [largest = 0, second = 0] = sorted;
  return sum(sorted.slice(0, n)) > k * total || total - largest - second < p * largest;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
