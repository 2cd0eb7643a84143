import { beginningOf } from '../../readers/as-utf8.ts';
import type { DelimitedRecord } from '../../readers/delimited-records.ts';
import { isObject, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import { tableBelow } from '../../readers/table-below.ts';
import { isJsonText } from '../is-json-text.ts';
import { notesOnFrame } from '../outside-the-table.ts';
import type { SourceFile } from '../source.ts';
import { isRaw } from './raw-columns.ts';

export type RawRecords = {
  names: readonly string[];
  records: AsyncIterable<DelimitedRecord>;
  /** What is told of the lines around the table, once all rows were read. */
  notes: () => readonly string[];
};

/**
 * The columns and rows of raw Iv3, as the CSV download or as the answer of OData v3; rows of JSON count from 1, and so do what
 * stand for their lines.
 */
export const rawRecords = async (file: SourceFile): Promise<RawRecords> => {
  const beginning = await beginningOf(file.path, 'utf-8');
  if (isJsonText(beginning)) {
    const document = await readJson(file.path);
    const objects = objectsOf(isObject(document) ? document['value'] : null);
    const names = Object.keys(objects[0] ?? {});
    return {
      names,
      notes: () => [],
      records: (async function* () {
        for (const [order, object] of objects.entries())
          yield { row: order + 1, line: order + 1, cells: names.map((name) => textOf(object, name) ?? '') };
      })(),
    };
  }
  const table = await tableBelow(file.path, isRaw);
  if (table === null) throw new Error('raw Iv3 without its header');
  return { names: table.names, records: table.records(), notes: () => notesOnFrame(table.around) };
};

/** The names of the columns in the beginning of an answer of OData. */
export const namesInJson = (text: string): readonly string[] => {
  const first = /"value"\s*:\s*\[\s*(\{[^{}]*\})/.exec(text)?.[1];
  return first === undefined ? [] : [...first.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map((match) => match[1] ?? '');
};
