import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent } from '../format.ts';

/** Budget and spending of one line in a few words; an amount where a percentage would say nothing. */
export const moneyShort = (line: BudgetLine | undefined): string => {
  if (line === undefined) return 'geen eigen budget';
  const { year, budget, realised, percentOfBudget, complete, invented } = line;
  if (realised === null) return budget === null ? 'nog geen cijfer' : `${formatMillions(budget)} budget in ${year}`;
  const marks = `${complete ? '' : ', nog niet het hele jaar'}${invented.realised ? ', verzonnen' : ''}`;
  return percentOfBudget === null
    ? `${formatMillions(realised)} uitgegeven in ${year}${marks}`
    : `${formatPercent(percentOfBudget)} van het budget in ${year}${marks}`;
};
