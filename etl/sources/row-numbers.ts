/**
 * SQL over table `staged` that adds the row number in the file, of which the header is row 1. Blank lines are no rows of
 * `staged` and are counted all the same, so that a person finds the row.
 */
export const numberedRows = (blanks: readonly number[]): string => {
  if (blanks.length === 0) return 'select rowid + 2 as row_number, * from staged';
  // Before blank line number i, at row p, stand p - 2 - i rows of `staged`.
  const gaps = blanks.map((row, index) => `(${row - 2 - index}, ${index + 1})`);
  return `select s.r + 2 + coalesce(g.blanks, 0) as row_number, s.* exclude (r)
    from (select rowid as r, * from staged) as s
    asof left join (select first_r, max(blanks) as blanks
      from (values ${gaps.join(', ')}) as v(first_r, blanks) group by first_r) as g on s.r >= g.first_r`;
};
