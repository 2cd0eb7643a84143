import { beginningOf } from '../../readers/as-utf8.ts';
import { csvHeader } from '../../readers/csv-header.ts';
import { delimitedRecords } from '../../readers/delimited-records.ts';
import { isObject, type JsonObject, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import { isJsonText } from '../is-json-text.ts';
import type { Sink } from '../row-source.ts';
import type { SourceFile } from '../source.ts';
import { tableIdIn } from '../statline/table-of-file.ts';
import { entryNames } from './contract.ts';

type Entry = { code: string | null; titel: string | null; ouder: string | null; status?: string | null };

/** The column of CBS Gebieden that holds the code of the gemeente, and those of the regions that it lies in. */
export const gebiedenColumn = 'Codes en namen van gemeenten/Code (code)';
const isParent = (name: string): boolean => /^Lokaliseringen van gemeenten\/.*\/Code \(code\)$/.test(name);

/** Reads a list of codes with their titles: of a dimension, of the topics of a table, or the regions that a gemeente lies in. */
export const readCodeList = async (file: SourceFile, sink: Sink): Promise<void> => {
  sink.note('Een codelijst geeft namen bij codes. Zij telt zelf in geen cijfer mee.');
  if (tableIdIn(file.fileName) === null && /measure|perioden/i.test(file.fileName))
    sink.note(
      'Bij welke tabel deze codelijst hoort, is niet te zien. Zet het nummer van de tabel in de bestandsnaam, zoals 86050NED_MeasureCodes.csv. Anders krijgt geen cijfer er een naam of status van.',
    );
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
  const beginning = await beginningOf(file.path, 'utf-8');
  if (isJsonText(beginning)) {
    const document = await readJson(file.path);
    for (const [order, object] of objectsOf(isObject(document) ? document['value'] : null).entries())
      accept(order + 1, entryOf(object));
    return;
  }
  const header = csvHeader(beginning);
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

const entryOf = (object: JsonObject): Entry => {
  const first = (names: readonly string[]): string | null =>
    names.map((name) => textOf(object, name)).find((text) => text !== null) ?? null;
  return {
    code: first(entryNames.code),
    titel: first(entryNames.titel),
    ouder: first(entryNames.ouder),
    status: first(entryNames.status),
  };
};
