import type { BudgetLine } from 'server/contract.ts';
import { formatList, formatMillions } from '../format.ts';
import { budgetSummary } from './budget-summary.ts';

/** The years of one part of the budget in words: the newest year with both figures, and the years above budget. */
export const budgetPartSummary = (years: readonly BudgetLine[]): string => {
  const both = years.filter(({ budget, realised, complete }) => budget !== null && realised !== null && complete);
  const newest = both.at(-1);
  if (!newest) return 'Er is nog geen jaar met een budget én uitgaven.';
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
