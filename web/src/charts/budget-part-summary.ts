import type { BudgetLine } from 'server/contract.ts';
import { formatList, formatMillions } from '../format.ts';
import { budgetSummary } from './budget-summary.ts';

/** The years of one part of the budget in words: the newest year with both figures, and the years above budget. */
export const budgetPartSummary = (years: readonly BudgetLine[]): string => {
  const both = years.filter(({ budget, realised, complete }) => budget !== null && realised !== null && complete);
  const newest = both.at(-1);
  if (!newest) return withoutYear(years);
  const above = both.filter(({ budget, realised }) => (realised ?? 0) > (budget ?? 0)).map(({ year }) => String(year));
  const words =
    above.length === 0
      ? 'In geen enkel jaar was er meer uitgegeven dan begroot.'
      : `Er was meer uitgegeven dan begroot in ${formatList(above)}.`;
  const incomplete = years.filter(({ complete, realised }) => !complete && realised !== null);
  const star = incomplete.map(
    ({ year, realised }) => `* ${year} is nog niet compleet: tot nu toe ${formatMillions(realised ?? 0)}.`,
  );
  return [budgetSummary(newest), words, ...star].join(' ');
};

const withoutYear = (years: readonly BudgetLine[]): string => {
  const published = years.findLast(({ iv3 }) => iv3 !== null);
  const loaded = years.some(({ realised }) => realised !== null);
  const ledger = loaded
    ? 'Uit het grootboek is er nog geen heel jaar met een budget én uitgaven.'
    : 'De uitgaven uit het grootboek zijn nog niet geladen.';
  if (!published || published.iv3 === null) return ledger;
  const budget = published.budget === null ? '' : ` Het budget was ${formatMillions(published.budget)}.`;
  return `${ledger} Volgens Iv3 was het saldo over ${published.year} ${formatMillions(published.iv3)}.${budget}`;
};
