import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent } from '../format.ts';
import { overviewTexts } from '../texts/overview.ts';

const texts = overviewTexts.money.phrase;

/** Budget and spending of one line in one breath, for a tile. */
export const budgetPhrase = ({ budget, realised, percentOfBudget, year, complete, invented }: BudgetLine): string => {
  if (realised === null) return budget === null ? texts.nothing(year) : texts.budgetOnly(formatMillions(budget), year);
  const spent = `${texts.spent(formatMillions(realised))}${invented.realised ? texts.invented : ''}`;
  const plan = budget === null ? texts.outsidePlan(year) : texts.ofBudget(formatMillions(budget), year);
  const share = percentOfBudget === null ? '' : `: ${formatPercent(percentOfBudget)}`;
  return `${spent}${plan}${share}${complete ? '' : overviewTexts.money.incomplete}`;
};
