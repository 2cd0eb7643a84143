import { Refusal } from '../refusal.ts';
import { beginningOf } from './as-utf8.ts';
import { type CsvHeader, possibleHeaders } from './csv-header.ts';
import { type DelimitedRecord, delimitedRecords } from './delimited-records.ts';
import { isExplanation } from './is-explanation.ts';
import { refuseOverLines, refuseRowsIn } from './rows-in-text.ts';

/** Whether the names of a header are those of a kind. */
type IsHeader = (names: readonly string[]) => boolean;

/** The first line of a text that is the header of a kind, with title lines above it or not; null when none is. */
export const headerIn = (text: string, isHeader: IsHeader): CsvHeader | null =>
  possibleHeaders(text).find((header) => header !== null && isHeader(header.names)) ?? null;

/** Of a table with a header that is known: its names, its rows, and how many lines stand around it once all were read. */
export type TableBelow = {
  names: readonly string[];
  records: () => AsyncGenerator<DelimitedRecord>;
  around: { above: number; below: number };
};

/**
 * The rows below a header, which may have title lines above it. Empty rows are passed over, and the table ends at a source
 * (`Bron: CBS`). Rows keep the number of the file. null when no line is the header. What stands below the source may be an
 * explanation, or nothing.
 * @throws Refusal when a row stands there, two tables in one file for instance, or when a cell goes over lines, as such a table has no prose.
 */
export const tableBelow = async (path: string, isHeader: IsHeader): Promise<TableBelow | null> => {
  const header = headerIn(await beginningOf(path, 'utf-8'), isHeader);
  if (header === null) return null;
  const around = { above: 0, below: 0 };
  const records = async function* (): AsyncGenerator<DelimitedRecord> {
    let inside = false;
    around.above = 0;
    around.below = 0;
    for await (const record of delimitedRecords(path, header.delimiter)) {
      const cells = record.cells.map((cell) => cell.trim());
      const empty = cells.every((cell) => cell === '');
      if (!inside || around.below > 0 || isSource(cells)) refuseRowsIn(record, header.names.length, header.delimiter);
      if (!inside) {
        inside = isHeader(cells);
        if (!inside) around.above += 1;
      } else if (around.below > 0 || isSource(cells)) {
        if (!isExplanation(cells)) throw rowBelowSource(record.line);
        around.below += empty ? 0 : 1;
      } else if (!empty) {
        refuseOverLines(record);
        yield record;
      }
    }
  };
  return { names: header.names, records, around };
};

const isSource = ([first = '', ...rest]: readonly string[]): boolean =>
  /^(?:Bron(?:nen)?\s*:|©)/i.test(first) && rest.every((cell) => cell === '');

const rowBelowSource = (line: number): Refusal =>
  new Refusal(
    'onder-de-bron',
    'Onder de regel met de bron staat een regel die op een rij lijkt. De tabel houdt op bij de bron, dus een rij zou wegvallen.',
    'Zet de regel met de bron onder de laatste rij, of haal hem weg. Staan er twee tabellen in het bestand? Lever ze apart aan. Is het een toelichting? Haal die weg.',
    { line },
  );
