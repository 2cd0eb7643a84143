/** The rows of a file that are missing from a list of its rows, as steps: from `place` in the list (from 0), the row number is `shift` higher. */
export type Gap = { place: number; shift: number };

/** The gaps that missing rows leave; the header is row 1. A row number is place + 2 + shift. */
export const gapsOf = (missing: readonly number[]): Gap[] => {
  const shifts = new Map<number, number>();
  // Before missing row number i stand row - 2 - i rows of the list.
  for (const [index, row] of missing.toSorted((a, b) => a - b).entries()) shifts.set(row - 2 - index, index + 1);
  return [...shifts].map(([place, shift]) => ({ place, shift }));
};

/** A query that adds `row_number` to a query with a column `place`; `gaps` is a relation (place, shift), null when there are none. */
export const numbered = (query: string, gaps: string | null): string =>
  gaps === null
    ? `select place + 2 as row_number, * from (${query})`
    : `select l.place + 2 + coalesce(g.shift, 0) as row_number, l.* from (${query}) as l
        asof left join ${gaps} as g on l.place >= g.place`;

/** Gaps as a relation in SQL; null when there are none. */
export const gapsSql = (gaps: readonly Gap[]): string | null =>
  gaps.length === 0
    ? null
    : `(select * from (values ${gaps.map(({ place, shift }) => `(${place}, ${shift})`).join(', ')}) as v(place, shift))`;
