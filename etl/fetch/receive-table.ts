import { Refusal } from '../refusal.ts';
import { condition } from './filter.ts';
import { keptRows } from './kept-rows.ts';
import { matchTopics } from './match-topics.ts';
import { regionDimension } from './region-dimension.ts';
import type { TableFacts, TableFile, TableService } from './service.ts';
import type { FetchTable } from './table.ts';
import { codeOf, wantedRegions } from './wanted-regions.ts';

/** A table as it came: its figures and lists as files, and what whoever looks at them should know. */
export type ReceivedTable = { files: readonly TableFile[]; rows: number; notes: readonly string[] };

/** Asks a table for its columns and codes, then for the rows that are wanted of it. */
export const receiveTable = async (
  service: TableService,
  table: FetchTable,
  gemeente: string,
  facts: TableFacts,
): Promise<ReceivedTable> => {
  const topics = matchTopics(table, await service.topics());
  const dimensions = await service.dimensions();
  const region = regionDimension(table, dimensions);
  const regions = wantedRegions(table, gemeente, await service.codes(region));
  const conditions = [condition(region, [...regions.codes.keys()])];
  for (const { key } of dimensions) {
    const selection = table.select[key];
    if (selection === undefined || key === region) continue;
    const codes = (await service.codes(key)).map(codeOf).filter((code) => selection.is?.includes(code.trim()));
    if (codes.length === 0 && selection.startsWith === undefined)
      throw new Refusal(
        'code-ontbreekt',
        `De dimensie ${key} van tabel ${table.id} heeft geen code ${selection.is?.join(' of ')} meer.`,
        'Zoek op StatLine de code van het totaal, en pas etl/fetch/tables.ts aan. Wat er al stond, blijft staan.',
        { column: key },
      );
    conditions.push(condition(key, codes, selection));
  }
  const { rows, file } = await service.rows(conditions, topics.keys);
  if ((await service.facts()).modified !== facts.modified)
    throw new Refusal(
      'onderweg-veranderd',
      `De bron heeft tabel ${table.id} bijgewerkt terwijl zij werd opgehaald.`,
      'Haal de tabel opnieuw op.',
    );
  const kept = keptRows(table, region, regions, topics.renamed, rows);
  const time = dimensions.find(({ type }) => type === 'TimeDimension')?.key ?? null;
  return {
    files: [file(kept.rows), ...(await service.lists(time))],
    rows: kept.rows.length,
    notes: [
      ...topics.notes,
      ...kept.notes,
      ...(regions.missing.length === 0 ? [] : [`Niet in deze tabel: ${regions.missing.join(', ')}.`]),
    ],
  };
};
