import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBListValue, DuckDBScalarFunction, INTEGER, LIST, VARCHAR } from '@duckdb/node-api';
import { sqlName, sqlText } from '../sql-name.ts';
import { isBsn } from './bsn.ts';
import { acceptedName, raw, typed } from './columns/cell-names.ts';
import type { ColumnSql } from './columns/column-sql.ts';
import { withoutOpenEnd } from './columns/date.ts';
import type { Column, RowRule } from './contract.ts';

export type CsvColumn = { column: Column; sql: ColumnSql };

/** What a quick pass leaves: the rows it could read at a glance, and the cells of the others in table `doubtful`. */
export type QuickPass = {
  /** Parquet with every row of the file in its place; a doubtful one is empty, but for its number in `doubtful`. */
  rowsFile: string;
  /** The BSNs of the sound rows; in the Parquet stands their index. null for an extract without persons. */
  bsns: readonly number[] | null;
  rows: number;
  doubtful: number;
};

/** With more doubtful rows than this, or a larger share of the first rows, the file is read slowly as a whole. */
const mostDoubtful = 100_000;
const mostDoubtfulShare = 0.1;

/**
 * Reads a file in one pass from CSV to Parquet, by the usual way in which each cell is written. Whatever is not written
 * that way is left to a second, slower look. Gives null when too much is.
 *
 * The rows stay in their place, so none needs to carry its number. That is why BSNs become indexes by a function and not
 * by a join, which would shuffle the rows, and why a doubtful row leaves a gap.
 */
export const quickPass = async (
  connection: DuckDBConnection,
  columns: readonly CsvColumn[],
  rules: readonly RowRule[],
  relation: string,
  scratch: string,
): Promise<QuickPass | null> => {
  const first = await connection.runAndReadAll(
    `select count(*) filter (where not sound) > ${mostDoubtfulShare} * count(*) from (${judgedSql(columns, rules, 'first_rows')})`,
  );
  if (first.getRows()[0]?.[0] === true) return null;
  const rowsFile = join(scratch, 'quick.parquet');
  const persons = numberedPersons(connection);
  const doubtful = doubtfulRows(connection);
  await connection.run(`copy (${quickSql(columns, rules, relation, persons.name, doubtful.name)})
    to ${sqlText(rowsFile)} (format parquet)`);
  if (doubtful.cells.length > mostDoubtful) {
    await rm(rowsFile);
    return null;
  }
  await keepDoubtful(connection, columns, doubtful.cells);
  const count = await connection.runAndReadAll(`select count(*) from ${sqlText(rowsFile)}`);
  return {
    rowsFile,
    bsns: columns.some(({ column }) => column.type === 'bsn') ? [...persons.index.keys()] : null,
    rows: Number(count.getRows()[0]?.[0] ?? 0),
    doubtful: doubtful.cells.length,
  };
};

/** The raw and typed cells of each row, and whether the row is `sound`. Each step stands in a query of its own, so that DuckDB reads a cell once. */
const judgedSql = (columns: readonly CsvColumn[], rules: readonly RowRule[], relation: string): string => {
  const cells = columns.map(({ column }) => `${sqlName(column.name)} as ${raw(column)}`);
  const values = columns.map(({ column, sql }) => `${sql.usual.value} as ${typed(column)}`);
  const sound = [
    ...columns.map(({ sql }) => sql.usual.sound),
    ...rules.map(({ broken }) => `not coalesce(${broken}, false)`),
  ].join(' and ');
  return `select *, coalesce(${sound}, false) as sound
    from (select *, ${values.join(', ')} from (select ${cells.join(', ')} from ${relation}))`;
};

const quickSql = (
  columns: readonly CsvColumn[],
  rules: readonly RowRule[],
  relation: string,
  person: string,
  doubtful: string,
): string => {
  const bsn = columns.find(({ column }) => column.type === 'bsn')?.column;
  const who = bsn === undefined ? 'null' : `${person}(case when sound then ${typed(bsn)} end)`;
  const whole = bsn === undefined ? 'sound' : '(sound and who is not null)';
  const kept = columns.map(({ column }) => {
    const value = column === bsn ? 'who' : column.type === 'date' ? withoutOpenEnd(typed(column)) : typed(column);
    return `case when ${whole} then ${value} end as ${sqlName(acceptedName(column))}`;
  });
  const all = columns.map(({ column }) => raw(column)).join(', ');
  return `select ${kept.join(', ')}, case when not ${whole} then ${doubtful}([${all}]) end as doubtful
    from (select *, ${who} as who from (${judgedSql(columns, rules, relation)}))`;
};

/** Functions of a connection cannot be taken away again, so each pass has its own. */
let passes = 0;

/** A function in SQL that gives each BSN an index, and null for a number that fails the elfproef. */
const numberedPersons = (connection: DuckDBConnection): { name: string; index: ReadonlyMap<number, number> } => {
  passes += 1;
  const name = `person_index_${passes}`;
  const index = new Map<number, number>();
  const of = (bsn: number): number | null => {
    const known = index.get(bsn);
    if (known !== undefined) return known;
    if (!isBsn(String(bsn).padStart(9, '0'))) return null;
    index.set(bsn, index.size);
    return index.size - 1;
  };
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes: [INTEGER],
      returnType: INTEGER,
      mainFunction: (_info, input, output) => {
        const bsns = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row += 1) {
          const bsn = bsns.getItem(row);
          output.setItem(row, typeof bsn === 'number' ? of(bsn) : null);
        }
        output.flush();
      },
    }),
  );
  return { name, index };
};

type Cells = readonly (string | null)[];

/** A function in SQL that keeps the cells of a row and gives the number under which. */
const doubtfulRows = (connection: DuckDBConnection): { name: string; cells: readonly Cells[] } => {
  const name = `doubtful_${passes}`;
  const cells: Cells[] = [];
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes: [LIST(VARCHAR)],
      returnType: INTEGER,
      volatile: true,
      mainFunction: (_info, input, output) => {
        const rows = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row += 1) {
          const list = rows.getItem(row);
          const items = list instanceof DuckDBListValue ? list.items : [];
          output.setItem(row, cells.length);
          if (cells.length <= mostDoubtful) cells.push(items.map((item) => (item === null ? null : String(item))));
        }
        output.flush();
      },
    }),
  );
  return { name, cells };
};

const keepDoubtful = async (
  connection: DuckDBConnection,
  columns: readonly CsvColumn[],
  cells: readonly Cells[],
): Promise<void> => {
  const names = columns.map(({ column }) => `${sqlName(column.name)} varchar`);
  await connection.run(`create or replace table doubtful (${names.join(', ')})`);
  const appender = await connection.createAppender('doubtful');
  for (const row of cells) {
    for (const cell of row) {
      if (cell === null) appender.appendNull();
      else appender.appendVarchar(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
};
