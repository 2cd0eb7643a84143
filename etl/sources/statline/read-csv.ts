import { beginningOf } from '../../readers/as-utf8.ts';
import { delimitedRecords } from '../../readers/delimited-records.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { tableOfFile, yearOfFile } from './table-of-file.ts';
import { wideReader } from './wide-reader.ts';
import { wideCsvOf } from './wide-shape.ts';

/** Reads a StatLine CSV, with codes or with labels; title lines above the header and the closing `Bron: CBS` are left out. */
export const readStatlineCsv = async (file: SourceFile, sink: Sink): Promise<void> => {
  const shape = wideCsvOf(await beginningOf(file.path, 'utf-8'));
  if (shape === null)
    throw new Refusal('statline-kop', 'De kop van deze StatLine-tabel is niet te lezen.', 'Download de tabel opnieuw.');
  const table = tableOfFile(file.fileName);
  const read = wideReader({ shape, table, year: yearOfFile(file.fileName, table), fileName: file.fileName }, sink);
  for await (const { row, cells } of delimitedRecords(file.path, shape.delimiter)) {
    if (row <= shape.headerRow || cells.every((cell) => cell.trim() === '')) continue;
    if (/^(?:Bron:|©)/.test(cells[0]?.trim() ?? '')) break;
    if (cells.length === shape.width) read(row, cells);
    else
      sink.reject({
        rowNumber: row,
        column: '',
        rule: 'aantal-cellen',
        maskedValue: String(cells.length),
        message: `De rij heeft ${cells.length} cellen, de kop ${shape.width}. Lever de download onbewerkt aan.`,
      });
  }
};
