import { formatDifference } from '../format.ts';

/** The 95% interval of the difference between two measurements. */
export type Difference = { lower: number; upper: number };

/** Whether no difference at all, or one the other way, lies within the interval. */
export const canBeChance = ({ lower, upper }: Difference): boolean => lower <= 0 && upper >= 0;

/** How large the difference may really be, and whether it can be chance. */
export const differenceWords = (difference: Difference, unit: string, decimals: number): string => {
  const size = (value: number) => formatDifference(Math.abs(value), unit, decimals);
  if (canBeChance(difference)) {
    return `Dat kan toeval zijn: het echte verschil ligt waarschijnlijk tussen ${size(difference.lower)} minder en ${size(difference.upper)} meer (95%-marge).`;
  }
  const [from, to] = [difference.lower, difference.upper].map(Math.abs).toSorted((a, b) => a - b);
  return `Dat is meer dan toeval: het echte verschil ligt waarschijnlijk tussen ${size(from ?? 0)} en ${size(to ?? 0)} (95%-marge).`;
};
