import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, shownMillions } from '../format.ts';
import { budgetTexts } from '../texts/budget.ts';
import type { Moment } from './outlook.ts';

const texts = budgetTexts.outlook.message;

/** The newest expectation of a year as a title; null when there is none. */
export const outlookMessage = (
  { budget, realised, complete }: BudgetLine,
  moments: readonly Moment[],
): string | null => {
  const newest = moments.at(-1);
  if (newest === undefined || newest.forecast === null) return null;
  const expected = formatMillions(newest.forecast);
  if (complete && realised !== null) return texts.became(expected, formatMillions(realised));
  if (budget === null) return texts.expected(expected);
  const difference = shownMillions(newest.forecast, budget);
  if (difference === 0) return texts.same(expected);
  const size = formatMillions(Math.abs(difference));
  return difference > 0 ? texts.more(expected, size) : texts.less(expected, size);
};
