import { beginningOf } from '../../readers/as-utf8.ts';
import { csvHeader } from '../../readers/csv-header.ts';
import { type DelimitedRecord, delimitedRecords } from '../../readers/delimited-records.ts';
import { isObject, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import { isJsonText } from '../is-json-text.ts';
import type { SourceFile } from '../source.ts';

export type RawRecords = { names: readonly string[]; records: AsyncIterable<DelimitedRecord> };

/** The columns and rows of raw Iv3, as the CSV download or as the answer of OData v3; rows of JSON count from 1. */
export const rawRecords = async (file: SourceFile): Promise<RawRecords> => {
  const beginning = await beginningOf(file.path, 'utf-8');
  if (isJsonText(beginning)) {
    const document = await readJson(file.path);
    const objects = objectsOf(isObject(document) ? document['value'] : null);
    const names = Object.keys(objects[0] ?? {});
    return {
      names,
      records: (async function* () {
        for (const [order, object] of objects.entries())
          yield { row: order + 1, cells: names.map((name) => textOf(object, name) ?? '') };
      })(),
    };
  }
  const header = csvHeader(beginning);
  return {
    names: header?.names ?? [],
    records: (async function* () {
      for await (const record of delimitedRecords(file.path, header?.delimiter ?? ';'))
        if (record.row > 1) yield record;
    })(),
  };
};

/** The names of the columns in the beginning of a file, CSV or JSON. */
export const namesIn = (text: string): readonly string[] => {
  if (!isJsonText(text)) return csvHeader(text)?.names ?? [];
  const first = /"value"\s*:\s*\[\s*(\{[^{}]*\})/.exec(text)?.[1];
  return first === undefined ? [] : [...first.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map((match) => match[1] ?? '');
};
