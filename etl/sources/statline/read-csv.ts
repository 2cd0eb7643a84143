import { beginningOf } from '../../readers/as-utf8.ts';
import { delimitedRecords } from '../../readers/delimited-records.ts';
import { isExplanation } from '../../readers/is-explanation.ts';
import { refuseOverLines, refuseRowsIn } from '../../readers/rows-in-text.ts';
import { Refusal } from '../../refusal.ts';
import { notesOnFrame } from '../outside-the-table.ts';
import type { Fault, Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { type Decimals, isMark } from './figure.ts';
import { refuseUnclear } from './refuse-unclear.ts';
import { type PivotCsv, pivotCsvOf } from './pivot-shape.ts';
import { tableOfFile, yearOfFile } from './table-of-file.ts';
import { wideReader } from './wide-reader.ts';
import { type WideCsv, wideCsvOf } from './wide-shape.ts';
import { wrongWidth } from '../wrong-width.ts';

/**
 * Reads a StatLine CSV, with codes or with labels, one figure a column or as on the screen; title lines above the header
 * and the closing `Bron: CBS` are left out. Codes go with a decimal point and labels with a comma, unless a person has `told`
 * how the numbers are written.
 */
export const readStatlineCsv = async (file: SourceFile, sink: Sink, told?: Decimals): Promise<void> => {
  const beginning = await beginningOf(file.path, 'utf-8');
  const pivot = pivotCsvOf(beginning);
  const csv = pivot ?? wideCsvOf(beginning);
  if (csv === null)
    throw new Refusal('statline-kop', 'De kop van deze StatLine-tabel is niet te lezen.', 'Download de tabel opnieuw.');
  const shape = 'shape' in csv ? csv.shape : csv;
  const table = tableOfFile(file.fileName);
  const marked = shape.decimals === 'comma' && (await hasMarks(file.path, csv));
  const year = yearOfFile(file.fileName, table);
  if (told === undefined) await refuseUnclear(file.path, csv);
  const written = told === undefined ? shape : { ...shape, decimals: told };
  const isTold = told !== undefined;
  const read = wideReader({ shape: written, table, year, fileName: file.fileName, marked, told: isTold }, sink);
  const readRow = (row: number, cells: readonly string[]): void => {
    if (pivot === null) read.row(row, cells);
    else
      for (const [order, { topic, values }] of pivot.columns.entries()) {
        const labels = [...cells.slice(0, pivot.labels), ...values];
        read.row(row, [...labels, cells[pivot.labels + order] ?? ''], [{ index: labels.length, name: topic }]);
      }
  };
  let closed = false;
  let below = 0;
  for await (const record of delimitedRecords(file.path, csv.delimiter)) {
    const { row, cells } = record;
    closed ||= row > csv.headerRow && isClosing(cells);
    if (row <= csv.headerRow || closed) refuseRowsIn(record, csv.width, csv.delimiter);
    if (row <= csv.headerRow || cells.every((cell) => cell.trim() === '')) continue;
    if (closed) {
      // A row is told whatever its width.
      if (!isExplanation(cells)) sink.reject(belowSource(row));
      else if (!isClosing(cells)) below += 1;
      continue;
    }
    refuseOverLines(record);
    if (cells.length === csv.width) readRow(row, cells);
    else sink.reject(wrongWidth(row, cells.length, csv.width));
  }
  for (const note of notesOnFrame({ above: 0, below })) sink.note(note);
  read.end();
};

/** A line of its own: a row of figures whose first cell begins so is a row. */
const isClosing = ([first = '', ...others]: readonly string[]): boolean =>
  /^(?:Bron:|©)/.test(first.trim()) && others.every((cell) => cell.trim() === '');

const belowSource = (rowNumber: number): Fault => ({
  rowNumber,
  column: '',
  rule: 'onder-de-bron',
  maskedValue: null,
  message:
    'Deze regel lijkt op een rij, maar staat onder de regel met de bron, waar de tabel ophoudt. Lever de download onbewerkt aan.',
});

/**
 * Whether a figure of a label download is missing with a mark, so that a blank one has a reason of its own. StatLine also
 * has the download 'CSV zonder statistische symbolen', which leaves every missing figure blank.
 */
const hasMarks = async (path: string, csv: PivotCsv | WideCsv): Promise<boolean> => {
  const labels = 'labels' in csv ? csv.labels : (csv.topics[0]?.index ?? 0);
  for await (const { row, cells } of delimitedRecords(path, csv.delimiter)) {
    if (row > csv.headerRow && cells.slice(labels).some(isMark)) return true;
  }
  return false;
};
