import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, shownMillions } from '../format.ts';
import { moneyTexts } from '../texts/money.ts';

const texts = moneyTexts.title;

/** What one year of a part of the budget says, as a title. */
export const budgetMessage = ({ year, budget, realised, complete }: BudgetLine): string => {
  if (realised === null) return budget === null ? texts.nothing(year) : texts.budget(formatMillions(budget), year);
  const spent = texts.spent(formatMillions(realised), year) + (complete ? '' : moneyTexts.incomplete);
  if (budget === null || !complete) return spent;
  const difference = shownMillions(realised, budget);
  if (difference === 0) return spent + texts.same;
  const size = formatMillions(Math.abs(difference));
  return spent + (difference > 0 ? texts.more(size) : texts.less(size));
};

/** The same for the years of a part: of its newest year with budget and spending; null without one. */
export const budgetPartMessage = (years: readonly BudgetLine[]): string | null => {
  const newest = years.findLast(({ budget, realised, complete }) => budget !== null && realised !== null && complete);
  return newest === undefined ? null : budgetMessage(newest);
};
