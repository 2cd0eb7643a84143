import { parse } from 'csv-parse/sync';
import { type CsvHeader, lineEnd } from './csv-header.ts';

/** As many lines as a first row may go over. */
const mostLines = 20;

/**
 * Whether the rows end in a separator that the header does not have, as some systems write them: the first row has one field
 * more, an empty one. `above` lines stand above the header.
 */
export const rowsEndLonger = (text: string, above: number, { delimiter, names }: CsvHeader): boolean => {
  const lines = text.split(lineEnd, above + 1 + mostLines).slice(above + 1);
  const records: string[][] = parse(lines.join('\n'), {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  const [first = []] = records;
  return first.length === names.length + 1 && first.at(-1) === '';
};
