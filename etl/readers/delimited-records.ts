import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../refusal.ts';
import type { Delimiter } from './csv-header.ts';
import { lineOfRecord } from './lines-of-records.ts';
import { lineEnds, overLines } from './texts-over-lines.ts';

/**
 * `row` counts records from 1, title lines and header included: the number a spreadsheet shows. `line` is where it begins in
 * the file, further down once a quoted text goes over lines.
 */
export type DelimitedRecord = { row: number; line: number; cells: string[] };

/** Reads a delimited file record by record, with whatever number of cells each has. Refuses quotes that do not match. */
export async function* delimitedRecords(path: string, delimiter: Delimiter): AsyncGenerator<DelimitedRecord> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter,
      // A file that was edited may have line ends of two kinds; the first would hide the others.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
      trim: false,
    }),
  );
  let row = 0;
  let line = 1;
  try {
    for await (const record of parser) {
      const cells: string[] = record.map(String);
      row += 1;
      yield { row, line, cells };
      line += 1;
      for (const cell of cells) if (overLines.test(cell)) line += cell.match(lineEnds)?.length ?? 0;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal(
      'aanhalingstekens',
      'De aanhalingstekens in het bestand kloppen niet. Vaak komt dat doordat het in een spreadsheet is opgeslagen.',
      'Download het bestand opnieuw en lever het onbewerkt aan.',
      // The parser reads ahead of the rows that were handed over, so its own count tells where it stopped.
      {
        line: await lineOfRecord(path, delimiter, (typeof error['records'] === 'number' ? error['records'] : row) + 1),
      },
    );
  }
}
