import { expect } from 'vitest';
import type { Count, CountRow, Db, Table } from '../indicator.ts';

export type ExpectedCount = Pick<CountRow, 'period'> & Partial<CountRow>;

/**
 * Expects the count to answer with exactly these rows, in order of gemeente, period, group and stratum; only the columns
 * that the expected row names are compared. Returns all rows, for the harness to compare between engines.
 */
export async function expectCounts(
  db: Db,
  count: Count,
  by: Table,
  expected: readonly ExpectedCount[],
): Promise<CountRow[]> {
  const rows = (await count.counts(db, by === null ? [null] : [null, by]).execute())
    .filter((row) => row.breakdown === by)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const actual = rows.map((row, index) => {
    const names = Object.keys(expected[index] ?? { period: '', group: '', numerator: 0 });
    return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
  });
  expect(actual).toEqual(expected);
  return rows;
}

/** Expects exactly these row numbers behind the figure of a period. */
export async function expectRows(db: Db, count: Count, period: string, rowNumbers: readonly number[]): Promise<void> {
  const rows = await count.rows(db, period).execute();
  expect(rows.map((row) => row.rowNumber).toSorted((a, b) => a - b)).toEqual(rowNumbers);
}

const key = ({ gemeente, period, group, stratum }: CountRow) =>
  [gemeente, period, group ?? '', stratum ?? ''].join('|');
