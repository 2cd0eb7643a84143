import { narrow, type Row } from './bounds.ts';
import type { Cell } from './cells.ts';
import type { Hiding } from './hide.ts';
import { inBoth, type Interval } from './interval.ts';
import type { System, Variable } from './system.ts';

/** What is hidden may be nothing too: a zero is hidden as well where another figure needs it. */
export const anything: Interval = { low: 0, high: Infinity };

/** Differences smaller than this are the trace of adding weights of four decimals. */
export const slack = 1e-6;

/** Whether what a count is follows from any figure as it stands. */
export const isShown = ({ carriers }: Variable, { hidden, known }: Hiding): boolean =>
  carriers.some(({ cell: { o }, before }) => !hidden.has(o) || (before !== null && known.has(o)));

/** What the figures as they stand tell of a count. */
export function toldOf({ carriers, least }: Variable, { hidden, known }: Hiding): Interval {
  let told: Interval = least === 0 ? anything : { low: least, high: Infinity };
  let isFirst = true;
  const take = (one: Interval) => {
    told = isFirst ? one : inBoth(told, one);
    isFirst = false;
  };
  for (const { cell, told: now, before } of carriers) {
    if (!hidden.has(cell.o)) take(now);
    if (before !== null && known.has(cell.o)) take(before);
  }
  return told;
}

/** The least and the most that each count can be. */
export type Bounds = { low: Float64Array; high: Float64Array };

/** What the sums, each on its own, leave of what is told of the counts. */
export function boundsOf({ variables, rows, rowsOf }: System, hiding: Hiding): Bounds {
  const bounds = { low: new Float64Array(variables.length), high: new Float64Array(variables.length) };
  for (const [place, variable] of variables.entries()) setTold(bounds, place, variable, hiding);
  narrow(rows, rowsOf, bounds);
  return bounds;
}

/** The bounds once a figure is shown again: they can only have become narrower, from its own counts on. */
export function showing(cell: Cell, system: System, hiding: Hiding, before: Bounds): Bounds {
  const { variables, rowsOf, placesOf } = system;
  const bounds = { low: before.low.slice(), high: before.high.slice() };
  const rows = (placesOf.get(cell) ?? []).flatMap((place) => {
    const variable = variables[place];
    const told = variable === undefined ? anything : toldOf(variable, hiding);
    bounds.low[place] = Math.max(bounds.low[place] ?? 0, told.low);
    bounds.high[place] = Math.min(bounds.high[place] ?? Infinity, told.high);
    return rowsOf[place] ?? [];
  });
  narrow(new Set(rows), rowsOf, bounds);
  return bounds;
}

/**
 * The bounds once figures are hidden, in place: wider for their own counts, and for those that sums had made narrower than what is
 * told of them, as far as such counts hang together. All others are as wide as they can be already.
 */
export function hide(cells: readonly Cell[], system: System, hiding: Hiding, bounds: Bounds): void {
  const { variables, rowsOf, placesOf } = system;
  const wider = new Set(cells.flatMap((cell) => placesOf.get(cell) ?? []));
  const rows = new Set<Row>();
  for (const place of wider)
    for (const row of rowsOf[place] ?? []) {
      if (rows.has(row)) continue;
      rows.add(row);
      for (const other of row.at) {
        const variable = variables[other];
        if (variable === undefined || wider.has(other)) continue;
        const { low, high } = toldOf(variable, hiding);
        if ((bounds.low[other] ?? low) > low || (bounds.high[other] ?? high) < high) wider.add(other);
      }
    }
  for (const place of wider) {
    const variable = variables[place];
    if (variable !== undefined) setTold(bounds, place, variable, hiding);
  }
  narrow(rows, rowsOf, bounds);
}

export function setTold({ low, high }: Bounds, place: number, variable: Variable, hiding: Hiding): void {
  const told = toldOf(variable, hiding);
  low[place] = told.low;
  high[place] = told.high;
}

/** Whether a count that is to stay open has too little room. */
export function isNarrow({ need }: Variable, { low, high }: Bounds, place: number): boolean {
  if (need === null) return false;
  return (low[place] ?? 0) > need.low + slack || (high[place] ?? Infinity) < need.high - slack;
}

/** The counts that are to stay open and to which the sums, each on its own, leave too little room. */
export function narrowPlaces(system: System, hiding: Hiding): number[] {
  const bounds = boundsOf(system, hiding);
  return system.variables.flatMap((variable, place) => (isNarrow(variable, bounds, place) ? place : []));
}
