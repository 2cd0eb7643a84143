import { isObject, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { areObservations, observationReader, observationsOf } from './observation.ts';
import { tableIdIn, tableOfFile, yearOfFile } from './table-of-file.ts';
import { wideReader } from './wide-reader.ts';
import { codedShape } from './wide-shape.ts';

/** Reads OData v3 (`value`: wide rows) or v4 (`value`: an observation each). Row numbers count the objects of `value`. */
export const readStatlineJson = async (file: SourceFile, sink: Sink): Promise<void> => {
  const document = await readJson(file.path);
  const content = isObject(document) ? document : {};
  const rows = objectsOf(content['value']);
  const context = textOf(content, 'odata.metadata') ?? textOf(content, '@odata.context') ?? '';
  const table = tableIdIn(context) ?? tableOfFile(file.fileName);
  const about = { table, year: yearOfFile(file.fileName, table), fileName: file.fileName };
  const names = Object.keys(rows[0] ?? {});
  if (textOf(content, 'odata.nextLink') !== null || textOf(content, '@odata.nextLink') !== null)
    sink.note('Dit is een deel van een langer antwoord. Laad ook de volgende delen.');
  if (areObservations(names)) {
    const observations = observationsOf(names);
    if (observations === null) throw withoutFigures();
    const read = observationReader(observations, about, 'point', sink);
    for (const [order, row] of rows.entries()) read.row(order + 1, (name) => textOf(row, name));
    read.end();
    return;
  }
  const shape = codedShape(names);
  if (shape === null) throw withoutFigures();
  const read = wideReader({ ...about, shape, marked: false }, sink);
  for (const [order, row] of rows.entries())
    read.row(
      order + 1,
      names.map((name) => textOf(row, name) ?? ''),
    );
  read.end();
};

const withoutFigures = (): Refusal =>
  new Refusal(
    'statline-json',
    'Deze JSON heeft geen cijfers van een StatLine-tabel: een regio of periode ontbreekt.',
    'Vraag TypedDataSet (v3) of Observations (v4) op, met alle kolommen.',
  );
