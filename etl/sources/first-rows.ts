import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvHeader } from '../readers/csv-header.ts';
import { csvRelation } from '../readers/csv-relation.ts';
import { dateFormats, parsedDateAs } from './columns/date.ts';
import type { Habit, SlashOrder } from './columns/column-sql.ts';
import { commonHabit } from './columns/sql-of-column.ts';
import { mayBeListed } from './columns/text.ts';
import type { Column } from './contract.ts';
import { decimalStyles } from './decimal-styles.ts';
import { nineDigitColumns } from './nine-digit-columns.ts';
import type { WayOfWriting } from './source.ts';
import { sqlName } from '../sql-name.ts';

/** How many rows are looked at before the whole file is; enough to tell how each column is written. */
const howMany = 1_000;
/** As much as DuckDB reads at once for them: twice the longest line that it takes. */
const firstBytes = 4_000_000;
/** Dates are alike within a file, and trying a format that does not fit is slow. */
const howManyDates = 100;

/** Looks at the first rows of a file, kept as table `first_rows`, for the way in which each column is written. `told` is what a person says of that. */
export const habitsOf = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  path: string,
  header: CsvHeader,
  told: WayOfWriting,
): Promise<{ habitOf: (column: Column) => Habit; dateFormat: string }> => {
  await connection.run(
    `create or replace table first_rows as select * from ${csvRelation(path, header, firstBytes)} limit ${howMany}`,
  );
  const slashes = told.dates ?? commonHabit.slashes;
  const decimals = await decimalStyles(connection, columns, csvRelation(path, header), header, told.decimals);
  const nineDigits = await nineDigitColumns(connection, columns, csvRelation(path, header));
  const formats = await usualDateFormats(connection, columns, slashes);
  const values = await fewValues(connection, columns);
  const ofFile = mostCommon([...formats.values()]) ?? commonHabit.dateFormat;
  const habitOf = (column: Column): Habit => {
    const dateFormat = formats.get(column.name) ?? ofFile;
    return {
      decimals: decimals.get(column.name) ?? commonHabit.decimals,
      slashes,
      nineDigits: nineDigits.has(column.name),
      dateFormat,
      values: values.get(column.name) ?? null,
      // DuckDB reads a time of day as a timestamp only.
      dateFormatOfFile: dateFormat === ofFile && !ofFile.includes('%H'),
    };
  };
  return { habitOf, dateFormat: ofFile };
};

const usualDateFormats = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  slashes: SlashOrder,
): Promise<ReadonlyMap<string, string>> => {
  const formats = dateFormats(slashes);
  const dates = columns.filter(({ type }) => type === 'date' || type === 'birth-date');
  if (dates.length === 0) return new Map();
  const counts = dates.flatMap(({ name }) => formats.map((format) => `count(${parsedDateAs(sqlName(name), format)})`));
  const result = await connection.runAndReadAll(
    `select ${counts.join(', ')} from (from first_rows limit ${howManyDates})`,
  );
  const found = (result.getRows()[0] ?? []).map(Number);
  return new Map(
    dates.flatMap(({ name }, index) => {
      const own = found.slice(index * formats.length, (index + 1) * formats.length);
      const most = Math.max(...own);
      const format = formats[own.indexOf(most)];
      return most === 0 || format === undefined ? [] : [[name, format] as const];
    }),
  );
};

const mostCommon = (values: readonly string[]): string | undefined => {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.toSorted((a, b) => count(b) - count(a))[0];
};

/** A list longer than this is no list of codes. */
const longestList = 50;

/** The text columns with few values in table `first_rows`, each with those. */
const fewValues = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
): Promise<ReadonlyMap<string, string[]>> => {
  const texts = columns.filter(({ type }) => type === 'text');
  if (texts.length === 0) return new Map();
  const lists = texts.map(
    ({ name }) => `list_sort(list(distinct ${sqlName(name)}) filter (where ${sqlName(name)} is not null))`,
  );
  const result = await connection.runAndReadAll(`select ${lists.join(', ')} from first_rows`);
  const found = result.getRowsJson()[0] ?? [];
  return new Map(
    texts.flatMap(({ name }, index) => {
      const list = found[index];
      const values = Array.isArray(list) ? list.map(String) : [];
      return values.length > 0 && values.length <= longestList && values.every(mayBeListed)
        ? [[name, values] as const]
        : [];
    }),
  );
};
