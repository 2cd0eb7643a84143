import type { BudgetLine } from 'server/contract.ts';
import { formatMillions } from '../format.ts';
import { budgetTexts } from '../texts/budget.ts';
import { byDifference } from './budget-order.ts';

const texts = budgetTexts.year;

/** The line that differs most from its budget, in a sentence; empty when no line has both amounts. */
export const largestDifference = (lines: readonly BudgetLine[]): string => {
  const [first] = byDifference(lines);
  if (!first || first.budget === null || first.realised === null || lines.length < 2) return '';
  const difference = first.realised - first.budget;
  if (Math.abs(difference) < 50_000) return '';
  const name = first.by === 'taakveld' ? `${first.code} ${first.name}` : first.name;
  const size = formatMillions(Math.abs(difference));
  return difference > 0 ? texts.largestMore(name, size) : texts.largestLess(name, size);
};
