import type { Verdict } from 'server/contract.ts';
import { formatDifference } from '../format.ts';
import { indicatorTexts } from '../texts/indicator.ts';

/** What a measurement of this size could have shown, in a sentence; a warning where that is less than what matters. */
export const powerWords = ({ power, numbers }: Pick<Verdict, 'power' | 'numbers'>): string | null => {
  if (power === null || numbers === null) return null;
  const shown = formatDifference(power.smallestChange, numbers.unit, numbers.decimals);
  const proven = formatDifference(power.smallestMargin, numbers.unit, numbers.decimals);
  const words = indicatorTexts.verdicts.shows(shown, proven);
  return power.warning === null ? words : `${words} ${power.warning}`;
};
