import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, shownMillions } from '../format.ts';
import type { Moment } from './outlook.ts';

/** The newest expectation of a year as a title; null when there is none. */
export const outlookMessage = (
  { budget, realised, complete }: BudgetLine,
  moments: readonly Moment[],
): string | null => {
  const newest = moments.at(-1);
  if (newest === undefined || newest.forecast === null) return null;
  if (complete && realised !== null)
    return `${formatMillions(newest.forecast)} verwacht, het werd ${formatMillions(realised)}`;
  const expected = `${formatMillions(newest.forecast)} verwacht`;
  if (budget === null) return expected;
  const difference = shownMillions(newest.forecast, budget);
  if (difference === 0) return `${expected}, bijna gelijk aan het budget`;
  return `${expected}, ${formatMillions(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'} dan begroot`;
};
