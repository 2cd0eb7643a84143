import { sqlName } from '../sql-name.ts';
import { filled, raw, typed } from './columns/cell-names.ts';
import type { FaultTest } from './columns/column-sql.ts';
import type { Column } from './contract.ts';
import type { CsvColumn } from './quick-pass.ts';

export type StagedTest = FaultTest & { column: Column | null };

/** Every cell typed, with whether it is filled and what else its tests need */
const typedSql = (relation: string, columns: readonly CsvColumn[]): string => {
  const cells = columns.map(({ column }) => `${sqlName(column.name)} as ${raw(column)}`);
  const looked = columns.flatMap(({ column, sql }) => [
    `${sql.value} as ${typed(column)}`,
    `coalesce(trim(${raw(column)}) <> '', false) as ${filled(column)}`,
    ...(sql.beside ?? []),
  ]);
  return `select *, ${looked.join(', ')} from (select ${cells.join(', ')} from ${relation})`;
};

/**
 * Every cell typed and every row tested: the typed columns, `faults` (the numbers of the tests that the row breaks) and,
 * only for a row with faults, its `cells` as they were.
 */
export const stagingSql = (relation: string, columns: readonly CsvColumn[], tests: readonly StagedTest[]): string => {
  const faults = tests.map(({ broken }, index) => `case when ${broken} then ${index} end`);
  return `select ${columns.map(({ column }) => typed(column)).join(', ')}, faults,
      case when len(faults) > 0 then [${columns.map(({ column }) => raw(column)).join(', ')}] end as cells
    from (select *, list_filter([${['null::integer', ...faults].join(', ')}], lambda t: t is not null) as faults
      from (${typedSql(relation, columns)}))`;
};
