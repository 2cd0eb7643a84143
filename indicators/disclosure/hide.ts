import type { Observation } from '../release/schema.ts';
import type { Cell } from './cells.ts';
import { boundsOf, hide, isNarrow, isShown, showing, type Bounds } from './open-cells.ts';
import { isOpenNearby } from './open-nearby.ts';
import type { System, Variable } from './system.ts';

/** Which figures are hidden, and of which it is known all the same what releases before told of them. */
export type Hiding = { hidden: Set<Observation>; known: ReadonlySet<Observation> };

/** The figures of one region and period that may not be shown whatever else is. */
export const hiddenAtOnce = (cells: readonly Cell[]): Cell[] => {
  const needed = new Set(
    cells.flatMap(({ counts }) => counts.flatMap(({ need, of }) => (need === null ? [] : of.variable))),
  );
  return cells.filter(({ tooFew, counts }) => tooFew || counts.some(({ of }) => needed.has(of.variable)));
};

/**
 * Hides beside them as many others as it takes, and shows again what turns out not to be needed. Greedy, then a reverse pass: the
 * least hidden is NP-hard to find (J.P. Kelly, B.L. Golden, A.A. Assad, Networks 22 (1992)).
 */
export function hideBeside(system: System, hiding: Hiding): void {
  const { hidden } = hiding;
  const beside: Cell[] = [];
  let bounds = boundsOf(system, hiding);
  for (let narrow = firstNarrow(system, bounds); narrow !== -1; narrow = firstNarrow(system, bounds)) {
    const next = nextToHide(system, narrow, hiding, bounds);
    // Nothing is left to hide: the audit tells which figure stands open.
    if (next.length === 0) return;
    for (const cell of next) {
      hidden.add(cell.o);
      beside.push(cell);
    }
    hide(next, system, hiding, bounds);
  }
  for (const cell of beside.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))) {
    hidden.delete(cell.o);
    const shown = showing(cell, system, hiding, bounds);
    if (firstNarrow(system, shown) === -1) bounds = shown;
    else hidden.add(cell.o);
  }
}

const firstNarrow = ({ variables }: System, bounds: Bounds): number =>
  variables.findIndex((variable, place) => isNarrow(variable, bounds, place));

/**
 * Of the sums nearest to a count that is too narrow: the one count more to hide that mends it, or else the cheapest. Of amounts rather
 * several aanbieders farther away than what a wet cost.
 */
export function nextToHide(system: System, narrow: number, hiding: Hiding, bounds: Bounds): readonly Cell[] {
  const { hidden } = hiding;
  const canHide = (place: number) => {
    const variable = system.variables[place];
    return variable !== undefined && isShown(variable, hiding) && hidesSomething(variable, hiding);
  };
  const isWhole = (place: number) => system.variables[place]?.carriers.some(({ cell }) => isWholeAmount(cell)) === true;
  const parts = nearest(system, narrow, (place) => canHide(place) && !isWhole(place));
  const candidates = (parts.length > 0 ? parts : nearest(system, narrow, canHide))
    .flatMap((place) => {
      const variable = system.variables[place];
      if (variable === undefined) return [];
      const cells = variable.carriers.flatMap(({ cell }) => (hidden.has(cell.o) ? [] : cell));
      return [{ place, cells, price: price(variable, cells) }];
    })
    .toSorted((a, b) => a.price - b.price || a.place - b.place);
  const mends = candidates.slice(0, mostTried).find(({ cells }) => {
    for (const { o } of cells) hidden.add(o);
    const isMended = isOpenNearby(system, narrow, hiding, bounds);
    for (const { o } of cells) hidden.delete(o);
    return isMended;
  });
  return (mends ?? candidates[0])?.cells ?? [];
}

const mostTried = 6;

/** Whether hiding a count takes anything away: not where the release before told as much of it. */
function hidesSomething({ carriers }: Variable, { hidden, known }: Hiding): boolean {
  const before = carriers.flatMap((one) => (known.has(one.cell.o) ? (one.before ?? []) : []));
  if (before.length === 0) return true;
  const low = Math.max(...before.map((one) => one.low));
  const high = Math.min(...before.map((one) => one.high));
  return carriers.some(({ cell, told }) => !hidden.has(cell.o) && (told.low > low || told.high < high));
}

/** The figures nearest to a count of which is known what releases before told. */
export function knownNear(system: System, place: number, { known }: Hiding): Cell[] {
  const knownOf = (one: number) =>
    (system.variables[one]?.carriers ?? []).flatMap(({ cell, before }) =>
      before !== null && known.has(cell.o) ? cell : [],
    );
  return nearest(system, place, (one) => knownOf(one).length > 0).flatMap(knownOf);
}

/** The shown counts in the sums of a count, or, where there are none, in the sums of the hidden counts beside it. */
function nearest({ rowsOf }: System, from: number, canHide: (place: number) => boolean): number[] {
  const seen = new Set([from]);
  for (let edge = [from]; edge.length > 0;) {
    const around = new Set(edge.flatMap((place) => (rowsOf[place] ?? []).flatMap(({ at }) => at)));
    const shown = [...around].filter(canHide);
    if (shown.length > 0) return shown;
    edge = [...around].filter((place) => !seen.has(place));
    for (const place of edge) seen.add(place);
  }
  return [];
}

/** A ratio over other figures is the cheapest, then the smallest group that is not empty, a total last. */
function price({ units, carriers }: Variable, cells: readonly Cell[]): number {
  const most = 1e9;
  if (carriers.every(({ cell }) => cell.kind === 'ratio')) return units - most * most;
  if (carriers.some(({ cell }) => cell.o.breakdown === null)) return units + most * most;
  return units > 0 ? units + most * (cells.length - 1) : most * most - 1;
}

/** What was declared has no total over the wetten: what a wet cost is one. */
const isWholeAmount = ({ o, kind }: Cell) => kind === 'amount' && (o.breakdown === null || o.breakdown === 'wet');
const rank = (cell: Cell) =>
  (cell.o.breakdown === null || isWholeAmount(cell) ? 0 : 2) + (cell.kind === 'ratio' ? 1 : 0);
const size = ({ counts }: Cell) => counts[0]?.units ?? 0;
