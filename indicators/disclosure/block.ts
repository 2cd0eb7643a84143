import type { Row } from './bounds.ts';
import type { Problem } from './linear-program.ts';

type Block = { problem: Problem; fits: Float64Array; places: readonly number[] };

/**
 * For every block that counts to look at lie in, the problem of that block alone, with all other counts as they are in a table that
 * fits. That leaves less room than there is: who has room enough in its block has it, and of the others nothing is known yet.
 */
export function blocksOf(problem: Problem, fits: Float64Array): Block[] {
  const { blocks, needs, rows } = problem;
  if (blocks === undefined) return [];
  const rowsOf = new Map<number, Set<Row>>();
  const placesOf = new Map<number, Set<number>>();
  for (const row of rows) {
    for (const place of row.at) {
      const block = blocks[place] ?? -1;
      rowsOf.set(block, (rowsOf.get(block) ?? new Set()).add(row));
      placesOf.set(block, (placesOf.get(block) ?? new Set()).add(place));
    }
  }
  const wanted = new Set(needs.flatMap((need, place) => (need === null ? [] : (blocks[place] ?? -1))));
  return [...wanted].map((block) => {
    const places = [...(placesOf.get(block) ?? [])];
    return {
      places,
      fits: Float64Array.from(places, (place) => fits[place] ?? 0),
      problem: alone(problem, places, [...(rowsOf.get(block) ?? [])], fits),
    };
  });
}

function alone(
  { bounds, needs, values }: Problem,
  places: readonly number[],
  rows: readonly Row[],
  fits: Float64Array,
): Problem {
  const own = new Map(places.map((place, k) => [place, k]));
  return {
    rows: rows.map(({ at, times, low, high }) => {
      const inside: { at: number[]; times: number[] } = { at: [], times: [] };
      let fixed = 0;
      for (const [k, place] of at.entries()) {
        const t = times[k] ?? 0;
        const here = own.get(place);
        if (here === undefined) fixed += t * (fits[place] ?? 0);
        else {
          inside.at.push(here);
          inside.times.push(t);
        }
      }
      return { ...inside, low: low - fixed, high: high - fixed };
    }),
    bounds: places.map((place) => bounds[place] ?? { low: 0, high: Infinity }),
    needs: places.map((place) => needs[place] ?? null),
    values: places.map((place) => values[place] ?? null),
  };
}
