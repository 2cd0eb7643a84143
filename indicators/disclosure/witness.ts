import type { Row } from './bounds.ts';
import type { Problem } from './linear-program.ts';
import type { Interval } from './interval.ts';
import { slack } from './open-cells.ts';

const mostSteps = 80;
const mostStarts = 6;

/**
 * The counts for which no table was found that fits all that is told and in which they are as small, and one in which they are as
 * large, as they must be able to be. Starts from a table that fits and changes it just so far that all sums hold again: a table that
 * is found proves that the count is open, and none that is found proves nothing.
 */
export function withoutWitness({ rows, bounds, needs }: Problem, fits: ArrayLike<number>): number[] {
  const rowsOf = rowsOfEach(rows, fits.length);
  const done = [new Set<number>(), new Set<number>()] as const;
  const targets = needs.flatMap((need, place) => (need === null ? [] : { place, need }));
  const take = (table: ArrayLike<number>) => {
    for (const { place, need } of targets) {
      if ((table[place] ?? 0) <= need.low + slack) done[0].add(place);
      if ((table[place] ?? 0) >= need.high - slack) done[1].add(place);
    }
  };
  const starts = [fits];
  take(fits);
  for (const { place, need } of targets) {
    for (const [side, goal] of [need.low, need.high].entries()) {
      if (done[side]?.has(place)) continue;
      const found = firstOf(starts, (start, prefer) => {
        const table = Float64Array.from(start);
        table[place] = goal;
        return mended(table, rowsOf[place] ?? [], new Set([place]), { rowsOf, bounds, prefer }) ? table : null;
      });
      if (found === null) continue;
      take(found);
      if (starts.length < mostStarts) starts.push(found);
    }
  }
  return targets.flatMap(({ place }) => (done[0].has(place) && done[1].has(place) ? [] : place));
}

const firstOf = (
  starts: readonly ArrayLike<number>[],
  attempt: (start: ArrayLike<number>, prefer: How['prefer']) => Float64Array | null,
): Float64Array | null => {
  for (const start of starts) {
    for (const prefer of ['room', 'few sums'] as const) {
      const table = attempt(start, prefer);
      if (table !== null) return table;
    }
  }
  return null;
};

const rowsOfEach = (rows: readonly Row[], count: number): Row[][] => {
  const rowsOf: Row[][] = Array.from({ length: count }, () => []);
  for (const row of rows) for (const i of row.at) rowsOf[i]?.push(row);
  return rowsOf;
};

/**
 * A table that fits all sums: with every count as it is and only those that nobody counted filled in or, where that cannot be
 * (a resident in two groups counts once in the total), with others changed too. Null where none was found.
 */
export function filledIn({ rows, bounds, values }: Problem): Float64Array | null {
  const counted = new Set(values.flatMap((value, place) => (value === null ? [] : place)));
  const rowsOf = rowsOfEach(rows, values.length);
  for (const fixed of [counted, new Set<number>()]) {
    for (const prefer of ['room', 'few sums'] as const) {
      const table = Float64Array.from(values, (value, place) => value ?? bounds[place]?.low ?? 0);
      if (mended(table, rows, fixed, { rowsOf, bounds, prefer })) return table;
    }
  }
  return null;
}

type How = {
  rowsOf: readonly (readonly Row[])[];
  bounds: readonly Interval[];
  /** Which counts are changed first: those that can change most, or those that take part in the fewest sums. */
  prefer: 'room' | 'few sums';
};

/** Whether the table fits after changing counts, each once and none of `fixed`, in every sum that does not hold, the shortest sums first. */
function mended(
  table: Float64Array,
  doubtful: readonly Row[],
  fixed: ReadonlySet<number>,
  { rowsOf, bounds, prefer }: How,
): boolean {
  const moved = new Set(fixed);
  const open = new Set(doubtful);
  const enough = mostSteps + doubtful.length;
  for (let steps = 0; open.size > 0; steps++) {
    if (steps > enough) return false;
    let row: Row | undefined;
    for (const one of open) if (row === undefined || one.at.length < row.at.length) row = one;
    if (row === undefined) return true;
    open.delete(row);
    const { at, times } = row;
    let sum = 0;
    for (let k = 0; k < at.length; k++) sum += (times[k] ?? 0) * (table[at[k] ?? 0] ?? 0);
    let rest = sum < row.low - slack ? row.low - sum : sum > row.high + slack ? row.high - sum : 0;
    while (Math.abs(rest) > slack) {
      let best = -1;
      let most = slack;
      let timesOfBest = 1;
      let fewest = 0;
      for (let k = 0; k < at.length; k++) {
        const i = at[k] ?? 0;
        if (moved.has(i)) continue;
        const t = times[k] ?? 0;
        const room = rest / t > 0 ? (bounds[i]?.high ?? 0) - (table[i] ?? 0) : (table[i] ?? 0) - (bounds[i]?.low ?? 0);
        const sums = prefer === 'room' ? 0 : (rowsOf[i]?.length ?? 0);
        if (room <= slack || (best !== -1 && (sums > fewest || (sums === fewest && room <= most)))) continue;
        [best, most, timesOfBest, fewest] = [i, room, t, sums];
      }
      if (best === -1) return false;
      const step = Math.sign(rest / timesOfBest) * Math.min(most, Math.abs(rest / timesOfBest));
      table[best] = (table[best] ?? 0) + step;
      rest -= timesOfBest * step;
      moved.add(best);
      for (const other of rowsOf[best] ?? []) if (other !== row) open.add(other);
    }
  }
  return true;
}
