import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvHeader } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import { sqlName } from '../sql-name.ts';
import type { DecimalStyle } from './columns/column-sql.ts';
import type { Column } from './contract.ts';

/**
 * How each decimal column of a file writes its numbers. 1.234 alone may be 1234 or 1,234, so the rest of the column
 * decides (table `first_rows` mostly settles it); when no value does, the file is refused rather than read a thousand times too large.
 */
export const decimalStyles = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  relation: string,
  header: CsvHeader,
): Promise<ReadonlyMap<string, DecimalStyle>> => {
  const styles = new Map<string, DecimalStyle>();
  const decimals = columns.filter((column) => column.type === 'decimal');
  for (const column of decimals) {
    const style =
      (await styleIn(connection, column.name, 'first_rows')) ?? (await styleIn(connection, column.name, relation));
    if (style === 'unclear')
      throw new Refusal(
        'getal-onduidelijk',
        `In de kolom '${column.name}' kan elk getal met een punt twee dingen betekenen: 1.234 is 1234 of 1,234.`,
        'Lever de getallen met een komma als decimaalteken, bijvoorbeeld 1234,00.',
        { column: column.name },
      );
    styles.set(column.name, style ?? (header.delimiter === ',' ? 'point' : 'comma'));
  }
  return styles;
};

const matches = (shape: string): string => `coalesce(bool_or(regexp_full_match(v, '${shape}')), false)`;

const styleIn = async (
  connection: DuckDBConnection,
  name: string,
  relation: string,
): Promise<DecimalStyle | 'unclear' | null> => {
  const cell = `trim(${sqlName(name)})`;
  const result = await connection.runAndReadAll(`select
      ${matches(`[-+]?(\\d+|\\d{1,3}(\\.\\d{3})*),\\d{1,2}|[-+]?(\\d{4,}|\\d{1,3}(\\.\\d{3})+),\\d+|[-+]?\\d{1,3}(\\.\\d{3}){2,}|[-+]?\\d+,\\d{4,}`)},
      ${matches(`[-+]?(\\d+|\\d{1,3}(,\\d{3})*)\\.\\d{1,2}|[-+]?(\\d{4,}|\\d{1,3}(,\\d{3})+)\\.\\d+|[-+]?\\d{1,3}(,\\d{3}){2,}|[-+]?\\d+\\.\\d{4,}`)},
      ${matches(`[-+]?\\d{1,3},\\d{3}`)}, ${matches(`[-+]?\\d{1,3}\\.\\d{3}`)}
    from (select ${cell} as v from ${relation})`);
  const [comma, point, threeAfterComma, threeAfterPoint] = result.getRows()[0] ?? [];
  if (comma === true) return 'comma';
  if (point === true) return 'point';
  if (threeAfterComma === true) return 'comma';
  return threeAfterPoint === true ? 'unclear' : null;
};
