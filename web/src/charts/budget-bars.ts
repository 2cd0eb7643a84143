import type { BudgetLine } from 'server/contract.ts';
import type { Bars } from './bars.ts';
import { colours } from './colours.ts';
import type { LegendEntry } from './legend-entry.ts';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

type Drawn = { bars: Bars; legend: readonly LegendEntry[] };

const parts = [
  { field: 'budget', name: moneyTexts.columns.budget, key: moneyTexts.columns.budget, colour: colours.budget },
  {
    field: 'realised',
    name: budgetTexts.words.spent,
    key: budgetTexts.bars.spentNet,
    colour: colours.realised,
  },
] as const;

/** Budget and spending as bars with their legend; what no line has is not drawn, the plan has no budget per quarter. */
export const budgetBars = (
  lines: readonly BudgetLine[],
  { categories, standing, named }: Pick<Bars, 'categories' | 'standing' | 'named'>,
): Drawn => {
  const used = parts.filter(({ field }) => lines.some((line) => line[field] !== null));
  return {
    bars: {
      categories,
      series: used.map(({ field, name, colour }) => ({ name, colour, values: lines.map((line) => line[field]) })),
      unit: 'EUR',
      decimals: 0,
      standing,
      ...(named === undefined ? {} : { named }),
      // There is nothing before the first to set it apart from.
      breaks: standing ? lines.flatMap((line, index) => (line.break !== undefined && index > 0 ? index : [])) : [],
    },
    legend: used.map(({ key, colour }, index) => ({
      name: `${key}${index === used.length - 1 ? budgetTexts.bars.millions : ''}`,
      colour,
      shape: 'bar',
    })),
  };
};
