import { colours } from './colours.ts';
import type { LegendEntry } from './legend-entry.ts';

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
  { name: 'verwacht, in miljoenen euro’s', colour: colours.ink, shape: 'open' },
  ...(moments.some(({ within80 }) => within80 !== null)
    ? [
        { name: '80%-marge', colour: outlookColours.within80, shape: 'bar' as const },
        { name: '95%-marge', colour: outlookColours.within95, shape: 'band' as const },
      ]
    : []),
  ...(budget === null ? [] : [{ name: 'begroting', colour: colours.ink, shape: 'dash' as const }]),
  ...(realised === null ? [] : [{ name: 'wat het jaar werd', colour: colours.ink, shape: 'line' as const }]),
];
