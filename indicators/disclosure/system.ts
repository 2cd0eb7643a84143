import type { Row } from './bounds.ts';
import type { Cell, Count } from './cells.ts';
import { componentsOf } from './components-of.ts';
import type { Interval } from './interval.ts';
import { anything } from './open-cells.ts';
import { relationsOf } from './relations.ts';
import { isForest } from './simpler.ts';

/** Counts that hang together by sums, at least one of which may not become known. */
export type System = {
  variables: readonly string[];
  rows: readonly Row[];
  /** Per count the figures that show it; empty for a count that no figure shows. */
  carriers: readonly (readonly Cell[])[];
  /** What a figure that is shown tells of it. */
  told: readonly Interval[];
  needs: readonly (Interval | null)[];
  units: readonly number[];
  /** The counts themselves; null where they are not known. */
  values: readonly (number | null)[];
  /** No sums run in circles: then the sums one by one tell all there is to know. */
  isTree: boolean;
};

/** What of a count a figure that is shown would tell. */
export type Tell = (cell: Cell, count: Count) => Interval;

/** The systems of the figures of one region and period in which something is to be protected. */
export function systemsOf(cells: readonly Cell[], tell: Tell): System[] {
  const counts = cells.flatMap((cell) => cell.counts);
  if (!counts.some(({ need }) => need !== null)) return [];
  const known = new Map<string, Known>();
  for (const cell of cells) {
    for (const count of cell.counts) {
      const one = known.get(count.variable);
      if (one === undefined) {
        known.set(count.variable, { count, need: count.need, told: tell(cell, count), carriers: [cell] });
        continue;
      }
      one.carriers.push(cell);
      one.need ??= count.need;
      one.told = both(one.told, tell(cell, count));
    }
  }
  const protectedVariables = [...known].flatMap(([variable, { need }]) => (need === null ? [] : variable));
  return componentsOf(relationsOf(counts), protectedVariables).map((relations) => {
    const variables = [...new Set(relations.flatMap((relation) => [...relation.keys()]))];
    const places = new Map(variables.map((variable, place) => [variable, place]));
    const values = variables.map((variable) => known.get(variable)?.count.value ?? null);
    const rows = relations.map((relation) => {
      const at = [...relation.keys()].map((variable) => places.get(variable) ?? 0);
      const times = [...relation.values()];
      return { at, times, ...differenceOf(at, times, values) };
    });
    return {
      variables,
      rows,
      carriers: variables.map((variable) => known.get(variable)?.carriers ?? []),
      told: variables.map((variable) => known.get(variable)?.told ?? anything),
      needs: variables.map((variable) => known.get(variable)?.need ?? null),
      units: variables.map((variable) => known.get(variable)?.count.units ?? 0),
      values,
      isTree: isForest(rows),
    };
  });
}

type Known = { count: Count; need: Interval | null; told: Interval; carriers: Cell[] };

const both = (a: Interval, b: Interval): Interval => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });

/** A sum holds exactly, or (a resident in two groups counts once in the total) in one direction. */
function differenceOf(at: readonly number[], times: readonly number[], values: readonly (number | null)[]): Interval {
  let sum = 0;
  let size = 1;
  for (const [k, place] of at.entries()) {
    const value = values[place] ?? null;
    if (value === null) return { low: 0, high: 0 };
    sum += (times[k] ?? 0) * value;
    size = Math.max(size, Math.abs(value));
  }
  if (Math.abs(sum) < 1e-9 * size) return { low: 0, high: 0 };
  return sum > 0 ? { low: 0, high: Infinity } : { low: -Infinity, high: 0 };
}
