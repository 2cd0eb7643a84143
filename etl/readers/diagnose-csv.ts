import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../refusal.ts';
import type { CsvHeader } from './csv-header.ts';
import { isClosing } from './table-frame.ts';

/** In bytes, as DuckDB has it; beyond it a quote was not closed, or the file has no lines. */
const longestRecord = 2_000_000;

/**
 * Finds, by reading a table again slowly, why it is not CSV; only the place goes into the refusal, never the cells. `above`
 * lines of the delivered file stand above the table.
 */
export const diagnoseCsv = async (path: string, header: CsvHeader, error: unknown, above: number): Promise<Error> => {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter: header.delimiter,
      relax_column_count: true,
      info: true,
      raw: false,
      max_record_size: longestRecord,
    }),
  );
  const otherWidth = (cells: number, line: number): Refusal =>
    new Refusal(
      'aantal-velden',
      `Deze regel heeft ${cells} ${cells === 1 ? 'veld' : 'velden'} in plaats van ${header.names.length}.`,
      'Kijk of er een scheidingsteken in een tekst staat, of een regel is afgebroken. Zet zo’n tekst tussen aanhalingstekens. Hoort de regel niet bij de tabel, haal hem dan weg.',
      { line: above + line },
    );
  // A source stands rightly below a table: what follows it is the cause, if something does.
  let closing: Refusal | null = null;
  let before = 0;
  try {
    for await (const item of parser) {
      const { info, record }: { info: { lines: number }; record: string[] } = item;
      const line = before + 1;
      before = info.lines;
      if (record.length === header.names.length || (record.length === 1 && record[0] === '')) continue;
      const found = otherWidth(record.length, line);
      if (!isClosing(record.join(header.delimiter))) return found;
      closing ??= found;
    }
  } catch (parseError) {
    if (!(parseError instanceof CsvError)) throw parseError;
    return new Refusal(
      'aanhalingsteken',
      'Een aanhalingsteken staat op een plek waar het niet kan, of wordt niet gesloten.',
      'Zoek het aanhalingsteken in of boven deze regel. Schrijf een aanhalingsteken in een tekst dubbel ("").',
      { line: above + Number(parseError['lines'] ?? 1) },
    );
  }
  return closing ?? refusalOf(error, above) ?? (error instanceof Error ? error : new Error(String(error)));
};

/** Where DuckDB stopped, for what only it does not take: line ends of two kinds, for instance. Its message holds cells. */
const refusalOf = (error: unknown, above: number): Refusal | null => {
  const text = error instanceof Error ? error.message : '';
  if (!/CSV Error|CSV Parser/.test(text)) return null;
  const line = /CSV Error on Line: (\d+)/.exec(text)?.[1];
  return new Refusal(
    'regel-onleesbaar',
    `${line === undefined ? 'Een regel' : 'Deze regel'} is niet te lezen. Vaak staat er een regeleinde midden in de regel, of een ander regeleinde dan in de rest van het bestand.`,
    'Maak de uitvoer opnieuw, of verbeter de regel.',
    line === undefined ? {} : { line: above + Number(line) },
  );
};
