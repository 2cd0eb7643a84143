import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, shownMillions } from '../format.ts';

/** What one year of a part of the budget says, as a title. */
export const budgetMessage = ({ year, budget, realised, complete }: BudgetLine): string => {
  if (realised === null)
    return budget === null
      ? `Over ${year} zijn er nog geen bedragen`
      : `${formatMillions(budget)} begroot voor ${year}`;
  const spent = `${formatMillions(realised)} uitgegeven in ${year}${complete ? '' : ' (nog niet het hele jaar)'}`;
  if (budget === null || !complete) return spent;
  const difference = shownMillions(realised, budget);
  if (difference === 0) return `${spent}, bijna gelijk aan het budget`;
  return `${spent}, ${formatMillions(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'} dan begroot`;
};

/** The same for the years of a part: of its newest year with budget and spending; null without one. */
export const budgetPartMessage = (years: readonly BudgetLine[]): string | null => {
  const newest = years.findLast(({ budget, realised, complete }) => budget !== null && realised !== null && complete);
  return newest === undefined ? null : budgetMessage(newest);
};
