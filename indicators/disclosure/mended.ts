import type { Row } from './bounds.ts';
import type { Interval } from './interval.ts';
import { slack } from './open-cells.ts';

const mostSteps = 80;

export type How = {
  rowsOf: readonly (readonly Row[])[];
  bounds: readonly Interval[];
  /** Which counts are changed first: those that can change most, or those that take part in the fewest sums. */
  prefer: 'room' | 'few sums' | 'hidden';
  isFixed?: (place: number) => boolean;
};

/** What counts were before they were changed, by place. */
export type Changes = Map<number, number>;

export function undo(table: Float64Array, changes: Changes): void {
  for (const [place, value] of changes) table[place] = value;
}

/**
 * Whether the table fits after changing counts, each once and none that is fixed, in every sum that does not hold, the shortest sums
 * first. What was changed is noted, also where it came to nothing.
 */
export function mended(table: Float64Array, doubtful: readonly Row[], changes: Changes, how: How): boolean {
  const { rowsOf, bounds, prefer, isFixed } = how;
  const open = new Set(doubtful.filter((row) => restOf(row, table) !== 0));
  for (let steps = 0; open.size > 0; steps++) {
    if (steps > mostSteps) return false;
    let row: Row | undefined;
    for (const one of open) if (row === undefined || one.at.length < row.at.length) row = one;
    if (row === undefined) return true;
    open.delete(row);
    const { at, times } = row;
    let rest = restOf(row, table);
    while (Math.abs(rest) > slack) {
      let best = -1;
      let most = slack;
      let timesOfBest = 1;
      let fewest = 0;
      for (let k = 0; k < at.length; k++) {
        const i = at[k] ?? 0;
        if (changes.has(i) || isFixed?.(i) === true) continue;
        const t = times[k] ?? 0;
        const room = rest / t > 0 ? (bounds[i]?.high ?? 0) - (table[i] ?? 0) : (table[i] ?? 0) - (bounds[i]?.low ?? 0);
        const sums =
          prefer === 'room'
            ? 0
            : prefer === 'few sums'
              ? (rowsOf[i]?.length ?? 0)
              : bounds[i]?.high === Infinity
                ? 0
                : 1;
        if (room <= slack || (best !== -1 && (sums > fewest || (sums === fewest && room <= most)))) continue;
        [best, most, timesOfBest, fewest] = [i, room, t, sums];
      }
      if (best === -1) return false;
      const step = Math.sign(rest / timesOfBest) * Math.min(most, Math.abs(rest / timesOfBest));
      changes.set(best, table[best] ?? 0);
      table[best] = (table[best] ?? 0) + step;
      rest -= timesOfBest * step;
      for (const other of rowsOf[best] ?? []) if (other !== row && restOf(other, table) !== 0) open.add(other);
    }
  }
  return true;
}

/** What a sum lacks to hold; 0 when it holds. */
function restOf({ at, times, low, high }: Row, table: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < at.length; k++) sum += (times[k] ?? 0) * (table[at[k] ?? 0] ?? 0);
  return sum < low - slack ? low - sum : sum > high + slack ? high - sum : 0;
}
