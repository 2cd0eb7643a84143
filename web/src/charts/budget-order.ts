import type { BudgetLine } from 'server/contract.ts';
import { shownDifference } from '../format.ts';
import { budgetTexts as texts } from '../texts/budget.ts';

const difference = ({ budget, realised }: BudgetLine): number | null =>
  budget === null || realised === null ? null : realised - budget;

/** Lines with the largest difference with their budget first, above or below; those without a budget last. */
export const byDifference = (lines: readonly BudgetLine[]): BudgetLine[] =>
  lines.toSorted((a, b) => Math.abs(difference(b) ?? -1) - Math.abs(difference(a) ?? -1));

const sum = (amounts: readonly (number | null)[]): number | null =>
  amounts.some((amount) => amount === null)
    ? null
    : amounts.reduce((total: number, amount) => total + (amount ?? 0), 0);

/** The lines added up, when that is not the budget that the plan gives as total; null when it is. */
export const sumBeside = (lines: readonly BudgetLine[], total: BudgetLine): BudgetLine | null => {
  const budget = sum(lines.map((line) => line.budget));
  if (budget === null || budget === total.budget) return null;
  const realised = sum(lines.map((line) => line.realised));
  return {
    ...total,
    code: 'som',
    name: texts.year.sum,
    budget,
    lasten: sum(lines.map((line) => line.lasten)),
    baten: sum(lines.map((line) => line.baten)),
    realised,
    percentOfBudget:
      realised === null || budget <= 0 || realised < 0 ? null : shownDifference((realised / budget) * 100, 0, 2),
    iv3: sum(lines.map((line) => line.iv3)),
  };
};
