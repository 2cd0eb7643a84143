import { narrow, rowsOfEach } from './bounds.ts';
import type { Interval } from './interval.ts';
import type { Problem } from './linear-program.ts';
import { mended, undo, type How } from './mended.ts';
import { anything, slack } from './open-cells.ts';

/**
 * The counts for which no table was found that fits all that is told and in which they are as small, and one in which they are as
 * large, as they must be able to be. Starts from a table that fits and changes it just so far that all sums hold again: a table that
 * is found proves that the count is open, and none that is found proves nothing.
 */
export function withoutWitness({ rows, bounds, needs }: Problem, fits: Float64Array): number[] {
  const rowsOf = rowsOfEach(rows, fits.length);
  const done = [new Uint8Array(fits.length), new Uint8Array(fits.length)] as const;
  const take = (place: number, value: number) => {
    const need = needs[place] ?? null;
    if (need === null) return;
    if (value <= need.low + slack) done[0][place] = 1;
    if (value >= need.high - slack) done[1][place] = 1;
  };
  for (const [place, value] of fits.entries()) take(place, value);
  const table = fits.slice();
  for (const [place, need] of needs.entries()) {
    if (need === null) continue;
    for (const side of [0, 1] as const) {
      for (const prefer of preferences) {
        if (done[side][place] === 1) break;
        const changes = new Map([[place, table[place] ?? 0]]);
        table[place] = side === 0 ? need.low : need.high;
        if (mended(table, rowsOf[place] ?? [], changes, { rowsOf, bounds, prefer }))
          for (const changed of changes.keys()) take(changed, table[changed] ?? 0);
        undo(table, changes);
      }
    }
  }
  return [...needs.keys()].filter((place) => needs[place] !== null && !(done[0][place] === 1 && done[1][place] === 1));
}

const startIn = ({ low, high }: Interval) => (low === -Infinity ? Math.min(0, high) : low);

const preferences = ['hidden', 'room', 'few sums'] as const;

/**
 * A table that fits all sums: with every count as it is and only those that nobody counted filled in or, where that cannot be
 * (a resident in two groups counts once in the total), with others changed too. Null where none was found.
 */
export function filledIn({ rows, bounds, values }: Problem): Float64Array | null {
  const rowsOf = rowsOfEach(rows, values.length);
  // No more than the counts beside them leave: else the first takes all.
  const low = Float64Array.from(values, (value, place) => value ?? bounds[place]?.low ?? 0);
  const high = Float64Array.from(values, (value, place) => value ?? bounds[place]?.high ?? Infinity);
  const open = rows.filter(({ at }) => at.some((place) => (values[place] ?? null) === null));
  narrow(open, rowsOfEach(open, values.length), { low, high });
  const room = values.map((value, place) =>
    value === null ? { low: low[place] ?? 0, high: high[place] ?? Infinity } : (bounds[place] ?? anything),
  );
  // The longest first: the short ones, of the parts of one count, then follow from it.
  const doubtful = rows.toSorted((a, b) => b.at.length - a.at.length);
  for (const isFixed of [(place: number) => (values[place] ?? null) !== null, () => false]) {
    for (const prefer of preferences) {
      const table = Float64Array.from(values, (value, place) => value ?? startIn(room[place] ?? anything));
      const how: How = { rowsOf, bounds: room, prefer, isFixed };
      if (doubtful.every((row) => mended(table, [row], new Map(), how))) return table;
    }
  }
  return null;
}
