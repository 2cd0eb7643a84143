import { colours } from './colours.ts';
import type { LegendEntry } from './legend-entry.ts';
import { budgetTexts as texts } from '../texts/budget.ts';

/** From the budget to what the year comes to: each step is what one part costs more or less than its budget, in EUR. */
export type Waterfall = {
  from: { name: string; value: number };
  /** In the order in which they are drawn. */
  steps: readonly { name: string; difference: number }[];
  to: { name: string; value: number };
};

export const stepColours = { more: colours.comparisons[0], less: colours.comparisons[1] } as const;

/** What the bars and marks stand for; what is not drawn has no entry. */
export const waterfallLegend = ({ steps }: Waterfall): LegendEntry[] => [
  { name: texts.waterfall.legend.ends, colour: colours.ink, shape: 'bar' },
  ...(steps.some(({ difference }) => difference > 0)
    ? [{ name: texts.waterfall.legend.more, colour: stepColours.more, shape: 'bar' as const }]
    : []),
  ...(steps.some(({ difference }) => difference < 0)
    ? [{ name: texts.waterfall.legend.less, colour: stepColours.less, shape: 'hollow' as const }]
    : []),
];
