import type { Preset } from './preset.ts';

/** The least and the most that a count can be, both included. */
export type Interval = { low: number; high: number };

/** What is left of one by the other. */
export const inBoth = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

/** To the nearest multiple; halves go up. */
export const roundTo = (count: number, base: number): number => Math.floor(count / base + 0.5) * base;

/** What a rounded count says of the count itself, for who knows that nothing below the smallest count is shown. */
export function toldBy(shown: number, { roundTo: base, smallest }: Pick<Preset, 'roundTo' | 'smallest'>): Interval {
  if (shown === 0) return { low: 0, high: 0 };
  return { low: Math.max(smallest, shown - Math.floor(base / 2)), high: shown + Math.ceil(base / 2) - 1 };
}
