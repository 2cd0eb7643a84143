import type { Row } from './bounds.ts';
import type { Interval } from './interval.ts';
import type { Problem } from './linear-program.ts';
import { anything } from './open-cells.ts';

/** Some of the counts of a problem: by their place here, their place there. */
export type Part = { problem: Problem; fits: Float64Array | null; places: readonly number[] };

/** A problem without the counts that take part in no sum. */
export function withoutUnused(problem: Problem, fits: Float64Array | null): Part {
  return partOf(problem, new Set(problem.rows.flatMap(({ at }) => at)), problem.rows, fits);
}

/**
 * For every block in which counts to look at lie, the problem of that block alone, with all other counts as they are in a table that
 * fits. That leaves less room than there is: who has room enough in its block has it, and of the others nothing is known yet.
 */
export function blocksOf(problem: Problem, fits: Float64Array): Part[] {
  const { blocks = [], needs, rows } = problem;
  const blockOf = (place: number) => blocks[place] ?? -1;
  const rowsOf = new Map<number, Set<Row>>();
  for (const row of rows)
    for (const place of row.at) rowsOf.set(blockOf(place), (rowsOf.get(blockOf(place)) ?? new Set()).add(row));
  const wanted = new Set(needs.flatMap((need, place) => (need === null ? [] : blockOf(place))));
  return [...wanted].map((block) => {
    const own = [...(rowsOf.get(block) ?? [])];
    const places = new Set(own.flatMap(({ at }) => at.filter((place) => blockOf(place) === block)));
    return partOf(problem, places, own, fits);
  });
}

/** These counts and sums, with every other count as it is in the table. A sum that leaves one count is a bound of that count. */
function partOf(
  { bounds, needs, values }: Problem,
  inside: ReadonlySet<number>,
  rows: readonly Row[],
  fits: Float64Array | null,
): Part {
  const places = [...inside];
  const own = new Map(places.map((place, k) => [place, k]));
  const ownBounds: Interval[] = places.map((place) => bounds[place] ?? anything);
  const left = rows.flatMap((row): Row[] => {
    const { at, times } = row;
    if (at.every((place) => inside.has(place))) return [{ ...row, at: at.map((place) => own.get(place) ?? -1) }];
    const rest = at.reduce(
      (sum, place, k) => sum + (inside.has(place) ? 0 : (times[k] ?? 0) * (fits?.[place] ?? 0)),
      0,
    );
    const isInside = (_: number, k: number) => inside.has(at[k] ?? -1);
    const within: Row = {
      at: at.filter(isInside).map((place) => own.get(place) ?? -1),
      times: times.filter(isInside),
      low: row.low - rest,
      high: row.high - rest,
    };
    const [only = -1, second] = within.at;
    if (second !== undefined) return [within];
    ownBounds[only] = boundedBy(ownBounds[only] ?? anything, within);
    return [];
  });
  return {
    places,
    fits: fits === null ? null : Float64Array.from(places, (place) => fits[place] ?? 0),
    problem: {
      rows: left,
      bounds: ownBounds,
      needs: places.map((place) => needs[place] ?? null),
      values: places.map((place) => values[place] ?? null),
    },
  };
}

function boundedBy(bound: Interval, { times: [t = 1], low, high }: Row): Interval {
  const ends = t > 0 ? [low / t, high / t] : [high / t, low / t];
  return { low: Math.max(bound.low, ends[0] ?? 0), high: Math.min(bound.high, ends[1] ?? Infinity) };
}
