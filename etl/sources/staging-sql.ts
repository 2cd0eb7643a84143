import { sqlName } from '../sql-name.ts';
import type { ColumnSql, FaultTest } from './column-sql.ts';
import type { Column } from './contract.ts';

export type StagedTest = FaultTest & { column: Column | null };

type StagedColumn = { column: Column; sql: ColumnSql };

/**
 * One pass over the file: every cell typed, every row tested. A row that may have a fault carries its cells as they were
 * (`cells`); the rest carry null there, so text and typed rows are never both stored.
 */
export const stagingSql = (
  relation: string,
  columns: readonly StagedColumn[],
  tests: readonly StagedTest[],
): string => {
  const names = columns.map(({ column }) => sqlName(column.name));
  const cells = columns.map(({ column }) => sqlName(`raw:${column.name}`));
  const read = names.map((name, index) => `${name} as ${cells[index]}`);
  const typed = columns.map(({ sql }, index) => `${sql.value} as ${names[index]}`);
  const suspect = ['false', ...tests.map((test) => `(${test.suspect ?? test.broken})`)].join(' or ');
  return `select ${names.join(', ')}, case when ${suspect} then [${cells.join(', ')}] end as cells
    from (select ${[...cells, ...typed].join(', ')} from (select ${read.join(', ')} from ${relation}))`;
};

/** The suspects of table `staged`, judged: r (its rowid), faults (the numbers of the tests it breaks, at least one), cells. */
export const faultySql = (columns: readonly StagedColumn[], tests: readonly StagedTest[]): string => {
  const names = columns.map(({ column }) => sqlName(column.name));
  const cells = columns.map(({ column }, index) => `cells[${index + 1}] as ${sqlName(`raw:${column.name}`)}`);
  const filled = columns.map(
    ({ column }, index) => `coalesce(trim(cells[${index + 1}]) <> '', false) as ${sqlName(`filled:${column.name}`)}`,
  );
  const numbers = tests.map((test, index) => `case when ${test.broken} then ${index} end`);
  return `select r, faults, cells from (
      select r, cells, list_filter([${['null::integer', ...numbers].join(', ')}], lambda t: t is not null) as faults
      from (select rowid as r, cells, ${[...names, ...cells, ...filled].join(', ')} from staged where cells is not null)
    ) where len(faults) > 0`;
};
