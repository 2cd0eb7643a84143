import { sqlName } from '../sql-name.ts';
import { type ColumnSql, type FaultTest, shownValue } from './column-sql.ts';
import type { Column } from './contract.ts';

export type StagedTest = FaultTest & { column: Column | null };

/**
 * One pass over the file: every cell trimmed, typed, tested. A row carries its faults as a list of (test, masked value);
 * null for a sound row. Text and typed rows are never both stored.
 */
export const stagingSql = (
  relation: string,
  columns: readonly { column: Column; sql: ColumnSql }[],
  tests: readonly StagedTest[],
): string => {
  const raw = columns.map(
    ({ column }) => `nullif(trim(${sqlName(column.name)}, ' \t\u00a0'), '') as ${sqlName(`raw:${column.name}`)}`,
  );
  const typed = columns.map(({ column, sql }) => `${sql.value} as ${sqlName(column.name)}`);
  const rawTested = columns.map(({ column }) => sqlName(`raw:${column.name}`));
  const broken = tests.map((test) => `(${test.broken})`);
  const faults = tests.map(
    (test, index) =>
      `case when ${test.broken} then {'i': ${index}, 'v': ${test.column ? shownValue(test.column) : 'null::text'}} end`,
  );
  const list =
    tests.length === 0
      ? `null::struct(i integer, v text)[]`
      : `case when ${broken.join(' or ')} then list_filter([${faults.join(', ')}], lambda f: f is not null) end`;
  return `select ${columns.map(({ column }) => sqlName(column.name)).join(', ')}, ${list} as faults
    from (select ${[...rawTested, ...typed].join(', ')} from (select ${raw.join(', ')} from ${relation}))`;
};
