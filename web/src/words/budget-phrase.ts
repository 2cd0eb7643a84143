import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent } from '../format.ts';

/** Budget and spending of one line in one breath, for a tile. */
export const budgetPhrase = ({ budget, realised, percentOfBudget, year, complete, invented }: BudgetLine): string => {
  if (realised === null)
    return budget === null
      ? `Nog geen uitgaven geladen over ${year}`
      : `${formatMillions(budget)} budget in ${year}, nog geen uitgaven geladen`;
  const spent = `${formatMillions(realised)} uitgegeven${invented.realised ? ' (verzonnen)' : ''}`;
  const plan =
    budget === null ? ` in ${year} (geen budget in het plan)` : ` van ${formatMillions(budget)} budget in ${year}`;
  const share = percentOfBudget === null ? '' : `: ${formatPercent(percentOfBudget)}`;
  return `${spent}${plan}${share}${complete ? '' : ', nog niet het hele jaar'}`;
};
