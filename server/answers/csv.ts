import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null;

/** A row of a CSV answer: Dutch heading to value, the same headings in every row. */
export type CsvRow = Readonly<Record<string, Cell>>;

/**
 * Writes rows as Dutch Excel reads them: semicolons, decimal comma, UTF-8 with BOM; unknown is an empty cell.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv(headings: readonly string[], rows: readonly CsvRow[]): string {
  return stringify([...rows], {
    columns: [...headings],
    header: true,
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      number: (value) => String(value).replace('.', ','),
      boolean: (value) => (value ? 'ja' : 'nee'),
    },
  });
}
