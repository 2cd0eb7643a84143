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

/**
 * To what multiple amounts that aanbieders declared are shown, in EUR: that of two releases, with one late declaration between them, the
 * difference is no nearer to it than the p% rule asks of a declaration of this size.
 */
export const amountsTo = ({ dominance: { p } }: Pick<Preset, 'dominance'>): number =>
  Math.max(1, Math.round(p * largestDeclaration));

/** What a month of the dearest care costs, in EUR (ours, interpretatie). */
const largestDeclaration = 10_000;

/** What a rounded count says of the count itself, for who knows that nothing below the smallest count is shown. */
export function toldBy(shown: number, { roundTo: base, smallest }: Pick<Preset, 'roundTo' | 'smallest'>): Interval {
  if (shown === 0) return { low: 0, high: 0 };
  return { low: Math.max(smallest, shown - Math.floor(base / 2)), high: shown + Math.ceil(base / 2) - 1 };
}
