import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent, shownMillions } from '../format.ts';

/** One budget line in a sentence: spent, budget, and the difference in words; `where` begins with a space. */
export const budgetSummary = (line: BudgetLine, where = ''): string => {
  if (line.realised === null) {
    const plan = line.budget === null ? '' : `Het budget${where} voor ${line.year} is ${formatMillions(line.budget)}. `;
    return `${plan}Er zijn over ${line.year} nog geen uitgaven geladen.`;
  }
  const incomplete = line.complete ? '' : ' (nog niet het hele jaar)';
  const spent =
    line.realised < 0
      ? `In ${line.year} kwam${where} meer geld binnen dan eruit ging: netto ${formatMillions(line.realised)}${incomplete}.`
      : `In ${line.year} is${where} ${formatMillions(line.realised)} uitgegeven${incomplete}.`;
  if (line.budget === null) return `${spent} Het plan noemt voor dit jaar geen budget.`;
  const difference = shownMillions(line.realised, line.budget);
  const share =
    line.percentOfBudget === null || line.realised < 0 ? '' : `, ${formatPercent(line.percentOfBudget)} van het budget`;
  if (difference === 0)
    return `${spent} Dat is bijna gelijk aan het budget van ${formatMillions(line.budget)}${share}.`;
  return `${spent} Het budget was ${formatMillions(line.budget)}. Dat is ${formatMillions(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'} dan begroot${share}.`;
};
