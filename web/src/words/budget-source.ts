import type { BudgetLine } from 'server/contract.ts';
import { sourceLine } from './source-line.ts';
import { moneyTexts as texts } from '../texts/money.ts';

type Lines = readonly Pick<BudgetLine, 'budget' | 'realised' | 'iv3'>[];

/** Where the amounts of some budget lines come from: only the sources that they hold an amount of. */
export const budgetSource = (lines: Lines): string => {
  const sources = [
    { field: 'budget', name: texts.sources.budget },
    { field: 'realised', name: texts.sources.realised },
    { field: 'iv3', name: texts.sources.iv3 },
  ] as const;
  const used = sources.filter(({ field }) => lines.some((line) => line[field] !== null));
  return sourceLine(...used.map(({ name }) => name));
};
