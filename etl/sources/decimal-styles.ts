import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvHeader } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import type { DecimalStyle } from './columns/column-sql.ts';
import type { Column } from './contract.ts';

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

const unclear = (column: string): Refusal =>
  new Refusal(
    'getal-onduidelijk',
    `In de kolom '${column}' kunnen getallen twee dingen betekenen: 1.234 of 1,234 is duizend of iets meer dan één.`,
    'Laad het bestand opnieuw met --decimal comma (1.234,56) of --decimal point (1,234.56), of zet bij dit bestand in levering.json "decimal": "comma" of "point".',
    { column },
  );

/** What stands around the digits of an amount, and the spaces within. */
const around = '€|EUR|[ \\x{a0}\\x{202f}\\x{2009}]|[DC]$';

const matches = (shape: string): string => `coalesce(bool_or(regexp_full_match(v, ${sqlText(shape)})), false)`;

/** Numbers of which the last `mark` can only be that of the decimals, or in which the other can only stand per thousand. */
const certain = (mark: string, other: string): string =>
  [
    `(\\d+|\\d{1,3}(${other}\\d{3})*)${mark}\\d{1,2}`,
    `(\\d{4,}|0\\d*|\\d{1,3}(${other}\\d{3})+)${mark}\\d+`,
    `\\d{1,3}(${other}\\d{3}){2,}`,
    `\\d+${mark}\\d{4,}`,
  ].join('|');

const styleIn = async (
  connection: DuckDBConnection,
  name: string,
  relation: string,
): Promise<DecimalStyle | 'unclear' | null> => {
  const result =
    await connection.runAndReadAll(`select ${matches(certain(',', '\\.'))}, ${matches(certain('\\.', ','))},
      ${matches('\\d{1,3}[.,]\\d{3}')}
    from (select trim(regexp_replace(trim(${sqlName(name)}), ${sqlText(around)}, '', 'g'), '-+') as v from ${relation})`);
  const [comma, point, either] = result.getRows()[0] ?? [];
  if (comma !== point) return comma === true ? 'comma' : 'point';
  if (either === true) return 'unclear';
  // Both ways and nothing in between: whichever is chosen, the other half is left out and told.
  return comma === true ? 'comma' : null;
};
