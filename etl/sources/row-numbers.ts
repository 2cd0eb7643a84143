import type { DuckDBConnection } from '@duckdb/node-api';

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

/** Fills table `gaps` (place, shift) and gives its name; null when there are none. As values in a query they would be read again at each use. */
export const keepGaps = async (connection: DuckDBConnection, gaps: readonly Gap[]): Promise<string | null> => {
  await connection.run('create or replace table gaps (place bigint, shift bigint)');
  if (gaps.length === 0) return null;
  const appender = await connection.createAppender('gaps');
  for (const { place, shift } of gaps) {
    appender.appendBigInt(BigInt(place));
    appender.appendBigInt(BigInt(shift));
    appender.endRow();
  }
  appender.closeSync();
  return 'gaps';
};
