import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * SQL that gives the row number in the file (the header is row 1) of a rowid of table `staged`. Blank lines are no rows of
 * `staged` and are counted all the same, so that a person finds the row.
 */
export const rowNumbers = async (
  connection: DuckDBConnection,
  blanks: readonly number[],
): Promise<(rowid: string) => string> => {
  if (blanks.length === 0) return (rowid) => `(${rowid} + 2)`;
  // Before blank line number i, at row p, stand p - 2 - i rows of `staged`.
  const gaps = blanks.map((row, index) => `(${row - 2 - index}, ${index + 1})`);
  await connection.run(`create or replace table numbered as
    select s.staged_row, s.staged_row + 2 + coalesce(g.blanks, 0) as row_number
    from (select rowid as staged_row from staged) as s
    asof left join (select first_r, max(blanks) as blanks
      from (values ${gaps.join(', ')}) as v(first_r, blanks) group by first_r) as g on s.staged_row >= g.first_r`);
  return (rowid) => `(select numbered.row_number from numbered where numbered.staged_row = ${rowid})`;
};
