import type { BudgetLine } from 'server/contract.ts';
import { formatList, formatMillions } from '../format.ts';
import { budgetTexts } from '../texts/budget.ts';
import { budgetSummary } from './budget-summary.ts';

const texts = budgetTexts.part;

/** The years of one part of the budget in words: the newest year with both figures, and the years above budget. */
export const budgetPartSummary = (years: readonly BudgetLine[]): string => {
  const both = years.filter(({ budget, realised, complete }) => budget !== null && realised !== null && complete);
  const newest = both.at(-1);
  if (!newest) return withoutYear(years);
  const above = both.filter(({ budget, realised }) => (realised ?? 0) > (budget ?? 0)).map(({ year }) => String(year));
  const words = above.length === 0 ? texts.neverAbove : texts.above(formatList(above));
  const incomplete = years.filter(({ complete, realised }) => !complete && realised !== null);
  const star = incomplete.map(({ year, realised }) => texts.incomplete(year, formatMillions(realised ?? 0)));
  return [budgetSummary(newest), words, ...star].join(' ');
};

const withoutYear = (years: readonly BudgetLine[]): string => {
  const published = years.findLast(({ iv3 }) => iv3 !== null);
  const loaded = years.some(({ realised }) => realised !== null);
  const ledger = loaded ? texts.noWholeYear : texts.noLedger;
  if (!published || published.iv3 === null) return ledger;
  return [
    ledger,
    texts.iv3(published.year, formatMillions(published.iv3)),
    ...(published.budget === null ? [] : [texts.budgetWas(formatMillions(published.budget))]),
  ].join(' ');
};
