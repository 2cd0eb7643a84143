import type { BudgetLine } from 'server/contract.ts';

/** A budget line of one taakveld in one year, for tests. */
export const budgetLine = (rest: Partial<BudgetLine>): BudgetLine => ({
  by: 'taakveld',
  code: '6.81',
  name: 'Geëscaleerde zorg 18+',
  year: 2023,
  quarter: null,
  budget: 43116000,
  lasten: null,
  baten: null,
  realised: 44301000,
  complete: true,
  forecast: null,
  forecastLower: null,
  forecastUpper: null,
  deviation: null,
  percentOfBudget: 102.75,
  iv3: null,
  invented: { realised: true, iv3: false },
  ...rest,
});
