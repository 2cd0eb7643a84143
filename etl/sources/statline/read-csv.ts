import { beginningOf } from '../../readers/as-utf8.ts';
import { delimitedRecords } from '../../readers/delimited-records.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { pivotCsvOf } from './pivot-shape.ts';
import { tableOfFile, yearOfFile } from './table-of-file.ts';
import { wideReader } from './wide-reader.ts';
import { wideCsvOf } from './wide-shape.ts';

/**
 * Reads a StatLine CSV, with codes or with labels, one figure a column or as on the screen; title lines above the header
 * and the closing `Bron: CBS` are left out.
 */
export const readStatlineCsv = async (file: SourceFile, sink: Sink): Promise<void> => {
  const beginning = await beginningOf(file.path, 'utf-8');
  const pivot = pivotCsvOf(beginning);
  const csv = pivot ?? wideCsvOf(beginning);
  if (csv === null)
    throw new Refusal('statline-kop', 'De kop van deze StatLine-tabel is niet te lezen.', 'Download de tabel opnieuw.');
  const shape = 'shape' in csv ? csv.shape : csv;
  const table = tableOfFile(file.fileName);
  const read = wideReader({ shape, table, year: yearOfFile(file.fileName, table), fileName: file.fileName }, sink);
  const readRow = (row: number, cells: readonly string[]): void => {
    if (pivot === null) read(row, cells);
    else
      for (const [order, { topic, values }] of pivot.columns.entries()) {
        const labels = [...cells.slice(0, pivot.labels), ...values];
        read(row, [...labels, cells[pivot.labels + order] ?? ''], [{ index: labels.length, name: topic }]);
      }
  };
  for await (const { row, cells } of delimitedRecords(file.path, csv.delimiter)) {
    if (row <= csv.headerRow || cells.every((cell) => cell.trim() === '')) continue;
    if (/^(?:Bron:|©)/.test(cells[0]?.trim() ?? '')) break;
    if (cells.length === csv.width) readRow(row, cells);
    else
      sink.reject({
        rowNumber: row,
        column: '',
        rule: 'aantal-cellen',
        maskedValue: String(cells.length),
        message: `De rij heeft ${cells.length} cellen, de kop ${csv.width}. Lever de download onbewerkt aan.`,
      });
  }
};
