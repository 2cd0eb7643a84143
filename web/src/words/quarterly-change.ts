import { formatDifference, shownDifference } from '../format.ts';
import { latestTexts } from '../texts/latest.ts';
import { quarterlyTexts } from '../texts/quarterly.ts';

type At = { value: number | null };
type Figure = { unit: string; decimals: number; rounded: boolean };

/** How much more or less a figure is than it was, 'ongeveer' where rounded counts stand behind it; null when either is not there. */
export const quarterlyChange = (now: At, then: At, { unit, decimals, rounded }: Figure): string | null => {
  if (now.value === null || then.value === null) return null;
  const difference = shownDifference(now.value, then.value, decimals);
  if (difference === 0) return quarterlyTexts.figures.same;
  const size = formatDifference(difference, unit, decimals);
  const change = difference > 0 ? latestTexts.change.more(size) : latestTexts.change.less(size);
  return rounded ? quarterlyTexts.figures.approximately(change) : change;
};
