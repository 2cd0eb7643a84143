import type { DuckDBConnection } from '@duckdb/node-api';
import { deliveryRows } from '../delivery-rows.ts';
import { quartersBetween } from '../quarter.ts';
import type { Source, SourceColumn } from '../sources/source.ts';
import { sqlName } from '../sql-name.ts';
import type { Profile } from './comparison.ts';

/** More different values than this make a column no list of codes. */
const mostCodes = 40;

/** Says when, not what: it changes with every delivery. */
const isTime = ({ name }: SourceColumn): boolean => /jaar|kwartaal|maand|week|periode|peildatum/i.test(name);

const isNumber = (column: SourceColumn): boolean =>
  (column.type === 'double' || column.type === 'bigint' || column.type === 'integer') && !isTime(column);

const mayBeCode = (column: SourceColumn, source: Source): boolean =>
  (column.type === 'text' || column.type === 'boolean') &&
  column.name !== 'persoon' &&
  !isTime(column) &&
  !source.key.includes(column.name);

/** Counts, totals and shares of the rows of a delivery, which stands in `folder`. */
export const profileOf = async (
  connection: DuckDBConnection,
  source: Source,
  folder: string,
  period: { periodFrom: string | null; periodTo: string | null },
): Promise<Profile> => {
  const rows = `(${deliveryRows(folder, source.columns)})`;
  const numbers = source.columns.filter(isNumber);
  const candidates = source.columns.filter((column) => mayBeCode(column, source));
  const first = await one(
    connection,
    [
      'count(*)::double',
      ...numbers.flatMap(({ name }) => [
        `sum(${sqlName(name)})::double`,
        `avg(abs(${sqlName(name)}))::double`,
        `count(${sqlName(name)})::double`,
      ]),
      ...candidates.map(({ name }) => `approx_count_distinct(${sqlName(name)})::double`),
    ].join(', '),
    rows,
  );
  const valueAt = (index: number): number | null => {
    const value = first[index];
    return typeof value === 'number' ? value : null;
  };
  const totals = numbers.map(({ name }, index) => {
    const at = 1 + index * 3;
    return [name, { sum: valueAt(at), meanSize: valueAt(at + 1), count: valueAt(at + 2) ?? 0 }] as const;
  });
  const coded = candidates.filter((_, index) => (valueAt(1 + numbers.length * 3 + index) ?? 0) <= mostCodes);
  return {
    rows: valueAt(0) ?? 0,
    quarters:
      period.periodFrom === null || period.periodTo === null
        ? null
        : quartersBetween(period.periodFrom, period.periodTo),
    totals: Object.fromEntries(totals),
    codes: await codesOf(connection, coded, rows),
  };
};

const codesOf = async (
  connection: DuckDBConnection,
  columns: readonly SourceColumn[],
  rows: string,
): Promise<Profile['codes']> => {
  if (columns.length === 0) return {};
  const counts = columns.map((column) => `to_json(histogram(coalesce(${asWord(column)}, '')))::text`);
  const found = await one(connection, counts.join(', '), rows);
  return Object.fromEntries(
    columns.map(({ name }, index) => {
      const histogram: Record<string, number> = JSON.parse(String(found[index] ?? '{}'));
      return [name, histogram];
    }),
  );
};

/** In the words of whoever delivers: no file says true or false. */
const asWord = ({ name, type }: SourceColumn): string =>
  type === 'boolean' ? `case ${sqlName(name)} when true then 'ja' when false then 'nee' end` : `${sqlName(name)}::text`;

const one = async (connection: DuckDBConnection, select: string, rows: string): Promise<readonly unknown[]> =>
  (await connection.runAndReadAll(`select ${select} from ${rows} as t`)).getRows()[0] ?? [];
