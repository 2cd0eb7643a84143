import { beginningOf } from '../../readers/as-utf8.ts';
import { csvHeader } from '../../readers/csv-header.ts';
import { delimitedRecords } from '../../readers/delimited-records.ts';
import { isObject, type JsonObject, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';

type Entry = { code: string | null; titel: string | null; ouder: string | null; status?: string | null };

/** The column of CBS Gebieden that holds the code of the gemeente, and those of the regions that it lies in. */
export const gebiedenColumn = 'Codes en namen van gemeenten/Code (code)';
const isParent = (name: string): boolean => /^Lokaliseringen van gemeenten\/.*\/Code \(code\)$/.test(name);

/** Reads a list of codes with their titles: of a dimension, of the topics of a table, or the regions that a gemeente lies in. */
export const readCodeList = async (file: SourceFile, sink: Sink): Promise<void> => {
  const list = file.fileName.replace(/\.[a-z]+$/i, '');
  const accept = (row: number, { code, titel, ouder, status = null }: Entry): void => {
    if (code === null)
      sink.reject({
        rowNumber: row,
        column: 'Key',
        rule: 'verplicht',
        maskedValue: null,
        message: 'De code ontbreekt.',
      });
    else sink.accept(row, [list, code, titel, ouder, status]);
  };
  if (/\.json$/i.test(file.fileName)) {
    const document = await readJson(file.path);
    for (const [order, object] of objectsOf(isObject(document) ? document['value'] : null).entries())
      accept(order + 1, entryOf(object));
    return;
  }
  const header = csvHeader(await beginningOf(file.path, 'utf-8'));
  const names = header?.names ?? [];
  for await (const { row, cells } of delimitedRecords(file.path, header?.delimiter ?? ';')) {
    if (row === 1) continue;
    const object = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    if (!names.includes(gebiedenColumn)) accept(row, entryOf(object));
    else
      for (const parent of names.filter(isParent))
        accept(row, {
          code: textOf(object, gebiedenColumn),
          titel: textOf(object, "Regio's"),
          ouder: textOf(object, parent),
        });
  }
};

/** A topic group of DataProperties has no key of its own, so its number stands for it. */
const entryOf = (object: JsonObject): Entry => ({
  code: textOf(object, 'Key') ?? textOf(object, 'Identifier') ?? textOf(object, 'ID'),
  titel: textOf(object, 'Title'),
  status: textOf(object, 'Status'),
  ouder:
    textOf(object, 'ParentID') ??
    textOf(object, 'MeasureGroupId') ??
    textOf(object, 'DimensionGroupId') ??
    textOf(object, 'Municipality') ??
    textOf(object, 'CategoryGroupID'),
});
