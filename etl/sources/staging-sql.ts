import { sqlName } from '../sql-name.ts';
import type { ColumnSql, FaultTest } from './column-sql.ts';
import type { Column } from './contract.ts';

export type StagedTest = FaultTest & { column: Column | null };

/**
 * One pass over the file: every cell typed and tested. A row with faults carries the numbers of the tests it breaks
 * (`faults`) and its cells as they were (`cells`); a sound row carries neither, so text and typed rows are never both stored.
 */
export const stagingSql = (
  relation: string,
  columns: readonly { column: Column; sql: ColumnSql }[],
  tests: readonly StagedTest[],
): string => {
  const cells = columns.map(({ column }) => sqlName(`raw:${column.name}`));
  const names = columns.map(({ column }) => sqlName(column.name));
  const read = names.map((name, index) => `${name} as ${cells[index]}`);
  const typed = columns.map(({ sql }, index) => `${sql.value} as ${names[index]}`);
  const filled = columns.map(
    ({ column }, index) => `case when ${names[index]} is not null then true when ${cells[index]} is null then false
      else trim(${cells[index]}) <> '' end as ${sqlName(`filled:${column.name}`)}`,
  );
  const broken = tests.map((test, index) => `(${test.broken}) as ${sqlName(`test:${index}`)}`);
  const results = tests.map((_, index) => sqlName(`test:${index}`));
  const anyBroken = results.length === 0 ? 'false' : results.join(' or ');
  const numbers = results.map((result, index) => `case when ${result} then ${index} end`);
  return `select ${names.join(', ')},
      case when ${anyBroken} then list_filter([${numbers.join(', ')}], lambda t: t is not null)::integer[] end as faults,
      case when ${anyBroken} then [${cells.join(', ')}] end as cells
    from (select ${[...names, ...cells, ...broken].join(', ')}
      from (select *, ${filled.join(', ')}
        from (select ${[...cells, ...typed].join(', ')} from (select ${read.join(', ')} from ${relation}))))`;
};
