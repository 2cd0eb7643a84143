import { narrow } from './bounds.ts';
import type { Interval } from './interval.ts';
import type { System } from './system.ts';

/** Whether a count is shown by any figure. */
export type IsShown = (place: number) => boolean;

/** What the sums, each on its own, leave for every count that is not shown. */
function boundsOf({ rows, told }: System, isShown: IsShown): { low: Float64Array; high: Float64Array } {
  const known = told.map((one, place) => (isShown(place) ? one : anything));
  const low = Float64Array.from(known, (one) => one.low);
  const high = Float64Array.from(known, (one) => one.high);
  narrow(rows, low, high);
  return { low, high };
}

/** What is hidden may be nothing too: a zero is hidden as well where another figure needs it. */
export const anything: Interval = { low: 0, high: Infinity };

/** Differences smaller than this are the trace of adding weights of four decimals. */
export const slack = 1e-6;

const spans = (need: Interval, low: number, high: number): boolean =>
  low <= need.low + slack && high >= need.high - slack;

/** The first count that is to stay open and does not, or -1. */
export function firstNarrow(system: System, isShown: IsShown): number {
  const { low, high } = boundsOf(system, isShown);
  return system.needs.findIndex(
    (need, place) => need !== null && !spans(need, low[place] ?? 0, high[place] ?? Infinity),
  );
}
