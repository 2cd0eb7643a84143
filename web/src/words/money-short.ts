import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent } from '../format.ts';
import { overviewTexts } from '../texts/overview.ts';

const texts = overviewTexts.money.short;

/** Budget and spending of one line in a few words; an amount where a percentage would say nothing. */
export const moneyShort = (line: BudgetLine | undefined): string => {
  if (line === undefined) return texts.none;
  const { year, budget, realised, percentOfBudget, complete, invented } = line;
  if (realised === null) return budget === null ? texts.nothing : texts.budget(formatMillions(budget), year);
  const marks = `${complete ? '' : overviewTexts.money.incomplete}${invented.realised ? texts.invented : ''}`;
  return percentOfBudget === null
    ? texts.spent(formatMillions(realised), year) + marks
    : texts.share(formatPercent(percentOfBudget), year) + marks;
};
