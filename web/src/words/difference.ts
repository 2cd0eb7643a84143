import { formatDifference } from '../format.ts';
import { trendTexts } from '../texts/trend.ts';

/** The 95% interval of the difference between two measurements. */
export type Difference = { lower: number; upper: number };

/** Whether no difference at all, or one the other way, lies within the interval. */
export const canBeChance = ({ lower, upper }: Difference): boolean => lower <= 0 && upper >= 0;

/** How large the difference may really be, and whether it can be chance. */
export const differenceWords = (difference: Difference, unit: string, decimals: number): string => {
  const size = (value: number) => formatDifference(Math.abs(value), unit, decimals);
  if (canBeChance(difference)) {
    return trendTexts.summary.chance(size(difference.lower), size(difference.upper));
  }
  const [from, to] = [difference.lower, difference.upper].map(Math.abs).toSorted((a, b) => a - b);
  return trendTexts.summary.noChance(size(from ?? 0), size(to ?? 0));
};
