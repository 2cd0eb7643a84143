import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent, shownMillions } from '../format.ts';
import { moneyTexts } from '../texts/money.ts';

const texts = moneyTexts.summary;

const compared = ({ realised, budget, percentOfBudget }: BudgetLine & { realised: number }): string => {
  if (budget === null) return texts.noBudget;
  const difference = shownMillions(realised, budget);
  const plan = formatMillions(budget);
  const share = percentOfBudget === null || realised < 0 ? '' : texts.ofBudget(formatPercent(percentOfBudget));
  if (difference === 0) return texts.same(plan, share);
  const size = formatMillions(Math.abs(difference));
  return difference > 0 ? texts.more(plan, size, share) : texts.less(plan, size, share);
};

/** One budget line in a sentence: spent, budget, and the difference in words; `where` begins with a space. */
export const budgetSummary = (line: BudgetLine, where = ''): string => {
  const { year, budget, realised, complete } = line;
  if (realised === null) {
    const plan = budget === null ? [] : [texts.budget(where, year, formatMillions(budget))];
    return [...plan, texts.nothing(year)].join(' ');
  }
  const incomplete = complete ? '' : moneyTexts.incomplete;
  const told = realised < 0 ? texts.received : texts.spent;
  return `${told(year, where, formatMillions(realised), incomplete)} ${compared({ ...line, realised })}`;
};
