import { type JsonObject, isObject, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { figureOf, missingReason } from './figure.ts';
import { tableIdIn, tableOfFile, yearOfFile } from './table-of-file.ts';
import { wideReader } from './wide-reader.ts';
import { codedShape } from './wide-shape.ts';

// The columns of an observation (v4) that are no dimension.
const ofObservation = new Set(['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue']);

/** Reads OData v3 (`value`: wide rows) or v4 (`value`: an observation each). Row numbers count the objects of `value`. */
export const readStatlineJson = async (file: SourceFile, sink: Sink): Promise<void> => {
  const document = await readJson(file.path);
  const content = isObject(document) ? document : {};
  const rows = objectsOf(content['value']);
  const context = textOf(content, 'odata.metadata') ?? textOf(content, '@odata.context') ?? '';
  const table = tableIdIn(context) ?? tableOfFile(file.fileName);
  const names = Object.keys(rows[0] ?? {});
  const isV4 = names.includes('Measure');
  const columns = isV4 ? ['ID', ...names.filter((name) => !ofObservation.has(name)), 'Value_1'] : names;
  const shape = codedShape(columns);
  if (shape === null)
    throw new Refusal(
      'statline-json',
      'Deze JSON heeft geen cijfers van een StatLine-tabel: een regio of periode ontbreekt.',
      'Vraag TypedDataSet (v3) of Observations (v4) op, met alle kolommen.',
    );

  const year = yearOfFile(file.fileName, table);
  const read = wideReader({ shape, table, year, fileName: file.fileName, marked: false }, sink);
  if (textOf(content, 'odata.nextLink') !== null || textOf(content, '@odata.nextLink') !== null)
    sink.note('Dit is een deel van een langer antwoord. Laad ook de volgende delen.');
  const last = columns.length - 1;
  for (const [order, row] of rows.entries()) {
    if (isV4 && isText(row)) continue;
    if (isV4)
      read.row(
        order + 1,
        observationCells(row, columns),
        [{ index: last, name: textOf(row, 'Measure') ?? '' }],
        reasonOf(row),
      );
    else
      read.row(
        order + 1,
        columns.map((name) => textOf(row, name) ?? ''),
      );
  }
  read.end();
};

/** A measure may be a text, such as the name of a gemeente: no figure, and no missing one. */
const isText = (row: JsonObject): boolean =>
  textOf(row, 'Value') === null && figureOf(textOf(row, 'StringValue') ?? '', 'point') === undefined;

const reasons: Readonly<Record<string, string>> = { Impossible: 'kan niet voorkomen', Confidential: 'geheim' };

/** What ValueAttribute says of a missing figure; another word than the known ones is kept as it is. */
const reasonOf = (row: JsonObject): string | null => {
  const attribute = textOf(row, 'ValueAttribute');
  if (attribute === null || attribute === 'None') return missingReason(textOf(row, 'StringValue') ?? '', false);
  return reasons[attribute] ?? attribute;
};

const observationCells = (row: JsonObject, columns: readonly string[]): string[] =>
  columns.map((name) => textOf(row, name === 'Value_1' ? 'Value' : name) ?? '');
