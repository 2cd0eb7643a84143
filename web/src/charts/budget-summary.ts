import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPercent } from '../format.ts';

/** One budget line in a sentence: spent, budget, and the difference in words; `where` begins with a space. */
export const budgetSummary = (line: BudgetLine, where = ''): string => {
  if (line.realised === null) return `Over ${line.year} is er nog geen cijfer over de uitgaven.`;
  const incomplete = line.complete ? '' : ' (nog niet het hele jaar)';
  const spent =
    line.realised < 0
      ? `In ${line.year} kwam${where} meer geld binnen dan eruit ging: netto ${formatMillions(line.realised)}${incomplete}.`
      : `In ${line.year} is${where} ${formatMillions(line.realised)} uitgegeven${incomplete}.`;
  if (line.budget === null) return `${spent} Het plan noemt voor dit jaar geen budget.`;
  const difference = line.realised - line.budget;
  const share =
    line.percentOfBudget === null || line.realised < 0 ? '' : `, ${formatPercent(line.percentOfBudget)} van het budget`;
  if (Math.abs(difference) < 50_000)
    return `${spent} Dat is bijna gelijk aan het budget van ${formatMillions(line.budget)}${share}.`;
  return `${spent} Het budget was ${formatMillions(line.budget)}. Dat is ${formatMillions(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'} dan begroot${share}.`;
};
