import type { CsvHeader } from '../readers/csv-header.ts';
import { emptyCells } from '../readers/csv-relation.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import type { CsvColumn } from './quick-pass.ts';

/** The tables that DuckDB fills with the lines that do not fit the types; `most` faults are noted. */
export type RejectTables = { errors: string; scans: string; most: number };

/** How much DuckDB reads at once, in bytes. Its usual 32 MB, of which it holds several, is no quicker and takes a quarter more memory for a load. */
const bufferBytes = 8_000_000;

/**
 * A DuckDB relation over a CSV file in which DuckDB itself types the columns that it can, which is quicker than to do it
 * afterwards. A line that does not fit is left out and noted.
 */
export const quickRelation = (
  path: string,
  header: CsvHeader,
  columns: readonly CsvColumn[],
  dateFormat: string,
  { errors, scans, most }: RejectTables,
): string => {
  const types = new Map(columns.map(({ column, sql }) => [column.name, sql.usual.csvType]));
  const typed = header.names.map((name) => `${sqlName(name)}: ${sqlText(types.get(name) ?? 'VARCHAR')}`);
  return `read_csv(${sqlText(path)}, columns = {${typed.join(', ')}}, delim = ${sqlText(header.delimiter)}, header = true,
    auto_detect = false, quote = '"', escape = '"', strict_mode = true, null_padding = false, ${emptyCells},
    buffer_size = ${bufferBytes}, dateformat = ${sqlText(dateFormat)}, store_rejects = true, rejects_limit = ${most},
    rejects_table = ${sqlText(errors)}, rejects_scan = ${sqlText(scans)})`;
};
