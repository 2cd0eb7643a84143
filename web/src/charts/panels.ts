import type { Break } from './segments.ts';
import type { Point } from './series.ts';
import type { Scale } from './trend.ts';
import { startsAtZero } from './starts-at-zero.ts';

/** The same figure through time for several groups: a small chart each, all on one scale. */
export type Panels = {
  groups: readonly { name: string; points: readonly Point[] }[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  yearToDate?: boolean;
};

/** Pixels of one small chart with its name and the years below it. */
export const panelHeight = 164;

/** How many small charts stand beside each other at a width in pixels. */
export const panelColumns = (width: number): number => (width < 420 ? 2 : Math.max(2, Math.floor(width / 240)));

/** Pixels that the small charts need together at a width in pixels. */
export const panelsHeight = ({ groups }: Panels, width: number): number =>
  Math.ceil(groups.length / panelColumns(width)) * panelHeight;

/** The distance between two lines of an axis: 1, 2, 2.5 or 5 times a power of ten, four or five of them over a range. */
const stepOf = (range: number, least: number): number => {
  const rough = Math.max(range / 4, least);
  const power = 10 ** Math.floor(Math.log10(rough));
  const found = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.95) ?? 10;
  return found * power;
};

/** One scale for all groups: lowest and highest of the axis and its step, which hold every value and interval; null without a value. */
export const commonScale = ({ groups, unit, decimals }: Panels): Scale | null => {
  const values = groups.flatMap(({ points }) =>
    points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((one) => one !== null)),
  );
  if (values.length === 0) return null;
  const fromZero = startsAtZero(values);
  const [low, high] = [Math.min(...values, ...(fromZero ? [0] : [])), Math.max(...values)];
  const step = stepOf(high - low, 10 ** -decimals);
  const top = Math.ceil(high / step - 1e-9) * step;
  const bottom = Math.floor(low / step + 1e-9) * step;
  const share = unit.startsWith('%') && high <= 100;
  return { min: bottom, max: Math.max(share ? Math.min(top, 100) : top, bottom + step), interval: step };
};
