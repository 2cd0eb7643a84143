import type { BudgetLine } from 'server/contract.ts';
import type { Break } from '../charts/segments.ts';

/** The breaks of budget lines, each once, by the year or quarter that it begins with. */
export const budgetBreaks = (lines: readonly BudgetLine[]): Break[] => {
  const found = new Map<string, Break>();
  for (const { year, quarter, break: why } of lines) {
    const from = quarter === null ? String(year) : `${year}Q${quarter}`;
    if (why !== undefined) found.set(`${from} ${why}`, { from, why });
  }
  return [...found.values()];
};
