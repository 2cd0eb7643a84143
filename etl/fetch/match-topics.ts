import { Refusal } from '../refusal.ts';
import { topicOfColumn } from '../sources/statline/topic-name.ts';
import type { FetchTable } from './table.ts';

/** A column of a table, or a measure: its key and its title. */
export type Column = { key: string; title: string };

export type MatchedTopics = {
  /** The name to write for a key; absent when the key stays as it is. */
  renamed: ReadonlyMap<string, string>;
  /** The keys of the columns that the catalogue needs. */
  keys: readonly string[];
  notes: readonly string[];
};

/**
 * Finds the columns that the catalogue needs. The number behind a name (`_27`) is the place in this version of the table
 * and says nothing. A column under another name is found by its title; one that is not found, or twice, refuses the table.
 */
export const matchTopics = (table: FetchTable, columns: readonly Column[]): MatchedTopics => {
  // The code of a measure in v4 may end on a number that belongs to it: M001342_1, M001342_2.
  const isV4 = table.host === 'cbs4';
  const renamed = new Map<string, string>();
  const keys: string[] = [];
  const notes: string[] = [];
  for (const { name, title } of table.topics) {
    const exact = columns.filter(({ key }) => key === name);
    const byName =
      isV4 || exact.length > 0 ? exact : columns.filter(({ key }) => topicOfColumn(key) === topicOfColumn(`${name}_1`));
    const byTitle = columns.filter((column) => title.test(column.title.trim()));
    const candidates = byName.length > 0 ? byName : byTitle;
    const [found] = candidates;
    if (found === undefined || candidates.length > 1) throw changed(table, name, title, candidates, columns);
    keys.push(found.key);
    if (byName.length === 0) {
      renamed.set(found.key, isV4 ? name : `${name}${/_\d+$/.exec(found.key)?.[0] ?? '_0'}`);
      notes.push(`De kolom ${found.key} (${found.title}) is gelezen als ${name}.`);
    }
  }
  return { renamed, keys, notes };
};

const changed = (
  table: FetchTable,
  name: string,
  title: RegExp,
  candidates: readonly Column[],
  columns: readonly Column[],
): Refusal => {
  const shown = (candidates.length > 1 ? candidates : columns.slice(0, 12)).map(
    (column) => `${column.key} (${column.title})`,
  );
  return new Refusal(
    'kolom-veranderd',
    candidates.length > 1
      ? `De kolom ${name} past in tabel ${table.id} bij meer kolommen: ${shown.join(', ')}.`
      : `De kolom ${name} staat niet meer in tabel ${table.id}, ook niet onder de titel ${title.source}. De tabel heeft nu: ${shown.join(', ')}.`,
    `Zoek op StatLine welke kolom het is, en zet naam of titel bij ${table.id} in etl/fetch/tables.ts. Wat er al stond, blijft staan.`,
    { column: name },
  );
};
