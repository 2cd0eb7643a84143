import type { Observation } from '../release/schema.ts';
import type { Cell } from './cells.ts';
import { firstNarrow } from './open-cells.ts';
import type { System } from './system.ts';

/** Which figures of a table are hidden, and which are taken as known from the release before all the same. */
export type Hiding = { hidden: Set<Observation>; known: Set<Observation> };

/** Whether what a count is follows from any figure as it stands. */
export const shownIn =
  ({ carriers }: System, { hidden, known }: Hiding) =>
  (place: number): boolean =>
    (carriers[place] ?? []).some(({ o }) => !hidden.has(o) || known.has(o));

/** The figures of one region and period that may not be shown whatever else is. */
export const hiddenAtOnce = (cells: readonly Cell[]): Cell[] => {
  const needed = new Set(
    cells.flatMap(({ counts }) => counts.flatMap(({ need, variable }) => (need === null ? [] : variable))),
  );
  return cells.filter(({ tooFew, counts }) => tooFew || counts.some(({ variable }) => needed.has(variable)));
};

/**
 * Hides beside them as many others as it takes, and shows again what turns out not to be needed. Greedy, then a reverse pass: the
 * least hidden is NP-hard to find (J.P. Kelly, B.L. Golden, A.A. Assad, Networks 22 (1992)).
 */
export function hideBeside(system: System, hiding: Hiding): void {
  const { hidden } = hiding;
  const isShown = shownIn(system, hiding);
  const beside: Cell[] = [];
  for (let narrow = firstNarrow(system, isShown); narrow !== -1; narrow = firstNarrow(system, isShown)) {
    const next = nextToHide(system, narrow, hiding);
    // Nothing is left to hide: the audit tells which figure stands open.
    if (next.length === 0) return;
    for (const cell of next) {
      hidden.add(cell.o);
      beside.push(cell);
    }
  }
  for (const cell of beside.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))) {
    hidden.delete(cell.o);
    if (firstNarrow(system, isShown) !== -1) hidden.add(cell.o);
  }
}

/** Of the sums nearest to a count that is too narrow: the one count more to hide that mends it, or else the cheapest. */
export function nextToHide(system: System, narrow: number, hiding: Hiding): readonly Cell[] {
  const { hidden, known } = hiding;
  const isShown = shownIn(system, hiding);
  const canHide = (place: number) => isShown(place) && !(system.carriers[place] ?? []).some(({ o }) => known.has(o));
  const candidates = nearest(system, narrow, canHide)
    .map((place) => ({ place, cells: (system.carriers[place] ?? []).filter(({ o }) => !hidden.has(o)) }))
    .map((one) => ({ ...one, price: price(system, one) }))
    .toSorted((a, b) => a.price - b.price || a.place - b.place);
  const mends = candidates.slice(0, mostTried).find(({ cells }) => {
    for (const { o } of cells) hidden.add(o);
    const next = firstNarrow(system, isShown);
    for (const { o } of cells) hidden.delete(o);
    return next !== narrow;
  });
  return (mends ?? candidates[0])?.cells ?? [];
}

const mostTried = 6;

/** The shown counts in the sums of a count, or, where there are none, in the sums of the hidden counts beside it. */
function nearest({ rows }: System, from: number, canHide: (place: number) => boolean): number[] {
  const seen = new Set([from]);
  for (let edge = [from]; edge.length > 0;) {
    const around = new Set(rows.filter(({ at }) => edge.some((place) => at.includes(place))).flatMap(({ at }) => at));
    const shown = [...around].filter(canHide);
    if (shown.length > 0) return shown;
    edge = [...around].filter((place) => !seen.has(place));
    for (const place of edge) seen.add(place);
  }
  return [];
}

/** A ratio over other figures is the cheapest, then the smallest group that is not empty, a total last. */
function price({ units, carriers }: System, { place, cells }: { place: number; cells: readonly Cell[] }): number {
  const most = 1e9;
  const value = units[place] ?? 0;
  const own = carriers[place] ?? [];
  if (own.every(({ kind }) => kind === 'ratio')) return value - most * most;
  if (own.some(({ o }) => o.breakdown === null)) return value + most * most;
  return value > 0 ? value + most * (cells.length - 1) : most * most - 1;
}

const rank = ({ o, kind }: Cell) => (o.breakdown === null ? 0 : 2) + (kind === 'ratio' ? 1 : 0);
const size = ({ counts }: Cell) => counts[0]?.units ?? 0;
