import type { DuckDBConnection } from '@duckdb/node-api';
import { CsvError, parse } from 'csv-parse/sync';
import type { CsvHeader } from '../readers/csv-header.ts';
import { isEmptyCell } from '../readers/csv-relation.ts';
import { sqlName } from '../sql-name.ts';
import type { RejectTables } from './quick-relation.ts';
import type { CsvColumn } from './quick-pass.ts';
import type { Cells } from './row-takers.ts';

/** A line that DuckDB could not read with the types of its columns. The header is line 1. */
export type Misfit = { line: number; cells: Cells };

/**
 * The lines that DuckDB noted, in order; null when they are written in a way that only DuckDB itself can cut. Throws when one
 * is no line of this table at all, with too many fields for instance, which is a fault of the file and not of a cell.
 */
export const readMisfits = async (
  connection: DuckDBConnection,
  { errors, scans }: RejectTables,
  header: CsvHeader,
  columns: readonly CsvColumn[],
): Promise<Misfit[] | null> => {
  const result = await connection.runAndReadAll(
    `select line, any_value(csv_line), bool_and(error_type = 'CAST') from ${sqlName(errors)} group by line order by line`,
  );
  const found = result.getRows();
  for (const table of [errors, scans]) await connection.run(`drop table ${sqlName(table)}`);
  if (found.some(([, , cast]) => cast !== true)) throw new Error('a line does not have the fields of the header');
  const places = columns.map(({ column }) => header.names.indexOf(column.name));
  const lines = found.map(([, text]) => String(text));
  const records = lines.some((line) => line.includes('"')) ? parsed(lines, header) : lines.flatMap(cut(header));
  if (records === null) return null;
  if (records.length !== found.length) throw new Error('DuckDB noted something else than one record a line');
  return records.map((record, index) => ({
    line: Number(found[index]?.[0]),
    cells: places.map((place) => filledCell(record[place])),
  }));
};

const filledCell = (cell = ''): string | null => (isEmptyCell(cell) ? null : cell);

/**
 * DuckDB takes what a strict reader refuses: a quote in the middle of a text, a space beside a quoted one, an empty field too many
 * at the end. A reader that takes them too would cut some otherwise; null for those.
 */
const parsed = (lines: readonly string[], { delimiter }: CsvHeader): string[][] | null => {
  try {
    // After blank lines DuckDB hands those over too.
    return parse(lines.join('\n'), { delimiter, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
};

/** Without quotes, which are rare, a line is cut quicker than a parser has started. */
const cut =
  ({ delimiter }: CsvHeader) =>
  (text: string): string[][] =>
    text.split(/\r?\n|\r/).flatMap((line) => (line === '' ? [] : [line.split(delimiter)]));
