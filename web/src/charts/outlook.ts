import { colours } from './colours.ts';
import type { LegendEntry } from './legend-entry.ts';
import { budgetTexts as texts } from '../texts/budget.ts';
import { figureTexts } from '../texts/figure.ts';

export type Range = readonly [number, number] | null;

/** The forecasts of one year, first moment on top, in EUR. */
export type Outlook = {
  moments: readonly { name: string; forecast: number; within80: Range; within95: Range }[];
  budget: number | null;
  realised: number | null;
};

export const outlookColours = { within80: colours.comparisons[1], within95: colours.band } as const;

/** What the bars and lines stand for; what is not drawn has no entry. */
export const outlookLegend = ({ moments, budget, realised }: Outlook): LegendEntry[] => [
  { name: texts.outlook.legend.expected, colour: colours.ink, shape: 'open' },
  ...(moments.some(({ within80 }) => within80 !== null)
    ? [
        { name: texts.outlook.legend.margin80, colour: outlookColours.within80, shape: 'bar' as const },
        { name: figureTexts.columns.margin, colour: outlookColours.within95, shape: 'band' as const },
      ]
    : []),
  ...(budget === null ? [] : [{ name: texts.outlook.legend.budget, colour: colours.ink, shape: 'dash' as const }]),
  ...(realised === null ? [] : [{ name: texts.outlook.legend.became, colour: colours.ink, shape: 'line' as const }]),
];
