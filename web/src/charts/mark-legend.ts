import { colours } from './colours.ts';
import type { LegendEntry } from './legend-entry.ts';
import type { TrendMarks } from './trend-marks.ts';

/** What the marks beside a trend stand for. */
export const markLegend = ({ targets, baseline, expected, flagged }: TrendMarks): LegendEntry[] => [
  ...targets.map(({ name }): LegendEntry => ({ name, colour: colours.ink, shape: 'dash' })),
  ...(baseline === null ? [] : [{ name: baseline.name, colour: colours.text, shape: 'dots' as const }]),
  ...(expected === null ? [] : [{ name: expected.name, colour: colours.axis, shape: 'area' as const }]),
  ...(flagged === null ? [] : [{ name: flagged.name, colour: colours.signal, shape: 'diamond' as const }]),
];
