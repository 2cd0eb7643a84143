import { headerIn, type TableBelow, tableBelow } from '../../readers/table-below.ts';
import { Refusal } from '../../refusal.ts';
import { styleOfText } from '../decimal-shapes.ts';
import { notesOnFrame } from '../outside-the-table.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import type { Decimals } from './figure.ts';
import { areObservations, observationReader, observationsOf } from './observation.ts';
import { unclearFigure } from './refuse-unclear.ts';
import { tableOfFile, yearOfFile } from './table-of-file.ts';
import { wrongWidth } from '../wrong-width.ts';

/** Whether a CSV holds observations of OData v4, with title lines above its header or not. */
export const isObservationsCsv = (text: string): boolean => headerIn(text, areObservations) !== null;

/**
 * Reads observations (OData v4) that came as CSV: Measure, Value and the dimensions as codes, in any order. How its numbers are
 * written is settled by all figures together, or by whoever `told` it.
 */
export const readObservations = async (file: SourceFile, sink: Sink, told?: Decimals): Promise<void> => {
  const table = await tableBelow(file.path, areObservations);
  const observations = table === null ? null : observationsOf(table.names);
  if (table === null || observations === null)
    throw new Refusal(
      'statline-waarnemingen',
      'In dit bestand staan waarnemingen (Observations) van StatLine zonder regio en zonder periode.',
      'Download de tabel opnieuw met alle kolommen, ook RegioS of WijkenEnBuurten en Perioden.',
    );
  const at = new Map(table.names.map((name, index) => [name, index]));
  const decimals = told ?? (await decimalsOf(table, at.get('Value') ?? -1));
  const id = tableOfFile(file.fileName);
  const about = { table: id, year: yearOfFile(file.fileName, id), fileName: file.fileName, told: told !== undefined };
  const read = observationReader(observations, about, decimals, sink);
  for await (const { row, cells } of table.records()) {
    if (cells.length === table.names.length) read.row(row, (name) => valueOf(cells[at.get(name) ?? -1], name));
    else sink.reject(wrongWidth(row, cells.length, table.names.length));
  }
  for (const note of notesOnFrame(table.around)) sink.note(note);
  read.end();
};

/** R writes a missing value as NA, and a large round figure as 1e+05; a spreadsheet has 1E+05, of which digits may be lost. */
const valueOf = (cell: string | undefined, name: string): string | null => {
  const text = cell?.trim() ?? '';
  if (text === '' || text === 'NA') return null;
  return name === 'Value' && /^-?\d+(?:\.\d+)?e\+\d{2}$/.test(text) ? String(Number(text)) : text;
};

/** How the figures are written. @throws Refusal when one may be two numbers and no other tells which. */
const decimalsOf = async (table: TableBelow, value: number): Promise<Decimals> => {
  let unsure: { line: number; text: string } | null = null;
  for await (const { line, cells } of table.records()) {
    const text = cells[value]?.trim() ?? '';
    const style = styleOfText(text);
    if (style === 'comma' || style === 'point') return style;
    if (style === 'unsure') unsure ??= { line, text };
  }
  if (unsure === null) return 'point';
  throw unclearFigure(unsure.text, { line: unsure.line, column: 'Value' });
};
