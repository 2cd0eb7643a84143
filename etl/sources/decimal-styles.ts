import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvHeader } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import type { DecimalStyle } from './columns/column-sql.ts';
import type { Column } from './contract.ts';
import { around, certain, marks, unsure } from './decimal-shapes.ts';

/**
 * How each decimal column of a file writes its numbers. 1.234 and 1,234 alone may be a thousand or one and a bit, so the
 * rest of the column decides (table `first_rows` mostly settles it); when no value does, or values disagree, the file is
 * refused rather than read a thousand times too large or small. What a person has `told` goes before all of that.
 */
export const decimalStyles = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  relation: string,
  header: CsvHeader,
  told?: DecimalStyle,
): Promise<ReadonlyMap<string, DecimalStyle>> => {
  const styles = new Map<string, DecimalStyle>();
  for (const { name } of columns.filter((column) => column.type === 'decimal')) {
    const style =
      told ?? (await styleIn(connection, name, 'first_rows')) ?? (await styleIn(connection, name, relation));
    if (style === 'unclear') throw unclear(name);
    styles.set(name, style ?? (header.delimiter === ',' ? 'point' : 'comma'));
  }
  return styles;
};

export const unclear = (column: string): Refusal =>
  new Refusal(
    'getal-onduidelijk',
    `In de kolom '${column}' kunnen getallen twee dingen betekenen: 1.234 of 1,234 is duizend of iets meer dan één.`,
    'Laad het bestand opnieuw met --decimal comma (1.234,56) of --decimal point (1,234.56), of zet bij dit bestand in levering.json "decimal": "comma" of "point".',
    { column },
  );

const matches = (shape: string): string => `coalesce(bool_or(regexp_full_match(v, ${sqlText(shape)})), false)`;

const counted = (shape: string): string => `count(*) filter (where regexp_full_match(v, ${sqlText(shape)}))`;

const bare = (cell: string): string => `trim(regexp_replace(trim(${cell}), ${sqlText(around)}, '', 'g'), '-+–\u2212')`;

/**
 * Refuses a file of which the first rows wrote decimals in one way and a later row, rejected for that (view `judged`), in
 * the other, when it has a number that would be another one in that way.
 */
export const refuseLateMix = async (
  connection: DuckDBConnection,
  columns: readonly { column: Column; style: DecimalStyle }[],
  relation: string,
): Promise<void> => {
  for (const [index, { column, style }] of columns.entries()) {
    if (column.type !== 'decimal') continue;
    const other = certain(...marks[style === 'comma' ? 'point' : 'comma']);
    const late = await connection.runAndReadAll(`select ${matches(other)}
      from (select ${bare(`cells[${index + 1}]`)} as v from judged where len(faults) > 0)`);
    if (late.getRows()[0]?.[0] !== true) continue;
    const found = await connection.runAndReadAll(
      `select ${matches(unsure(marks[style][1]))} from (select ${bare(sqlName(column.name))} as v from ${relation})`,
    );
    if (found.getRows()[0]?.[0] === true) throw unclear(column.name);
  }
};

const styleIn = async (
  connection: DuckDBConnection,
  name: string,
  relation: string,
): Promise<DecimalStyle | 'unclear' | null> => {
  const result =
    await connection.runAndReadAll(`select ${counted(certain(...marks.comma))}, ${counted(certain(...marks.point))},
      ${counted(unsure(','))}, ${counted(unsure('\\.'))}
    from (select ${bare(sqlName(name))} as v from ${relation})`);
  const [comma = 0, point = 0, unsureComma = 0, unsurePoint = 0] = (result.getRows()[0] ?? []).map(Number);
  if (comma === 0 && point === 0) return unsureComma + unsurePoint > 0 ? 'unclear' : null;
  // What most numbers say. The others are left out and told, unless among them is one that would be read as another number.
  const style = comma >= point ? 'comma' : 'point';
  const [fewer, unsureOther] = style === 'comma' ? [point, unsurePoint] : [comma, unsureComma];
  return fewer > 0 && unsureOther > 0 ? 'unclear' : style;
};
