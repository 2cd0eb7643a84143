import { sqlName, sqlText } from '../sql-name.ts';
import type { CsvHeader } from './csv-header.ts';

/** How an empty cell is written: with nothing, or with the NULL of a database that was exported without care. */
export const isEmptyCell = (cell: string): boolean => cell === '' || cell === 'NULL' || cell === 'null';

/** The same for DuckDB. */
export const emptyCells = `nullstr = ['', 'NULL', 'null']`;

/**
 * A DuckDB relation over a CSV file with every cell as text, strict: a ragged row or an open quote is an error. DuckDB reads
 * 32 MB at once; `bufferBytes` is for who wants the first rows only.
 */
export const csvRelation = (path: string, header: CsvHeader, bufferBytes?: number): string => {
  const columns = header.names.map((name) => `${sqlName(name)}: 'VARCHAR'`).join(', ');
  return `read_csv(${sqlText(path)}, columns = {${columns}}, delim = ${sqlText(header.delimiter)}, header = true,
    auto_detect = false, quote = '"', escape = '"', strict_mode = true, null_padding = false, ${emptyCells}
    ${bufferBytes === undefined ? '' : `, buffer_size = ${bufferBytes}`})`;
};
