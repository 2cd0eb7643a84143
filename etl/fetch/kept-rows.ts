import { type JsonObject, textOf } from '../readers/json-value.ts';
import { Refusal } from '../refusal.ts';
import { type FetchTable, isSelected } from './table.ts';
import type { WantedRegions } from './wanted-regions.ts';

export type KeptRows = { rows: readonly JsonObject[]; notes: readonly string[] };

/**
 * Keeps the rows that were asked for: the feed of CBS is known to pass over a part of a filter. Regions get the code they
 * have here, columns the name of the catalogue. Refuses a table in which nothing of the gemeente or the country is left.
 */
export const keptRows = (
  table: FetchTable,
  regionColumn: string,
  regions: WantedRegions,
  renamed: ReadonlyMap<string, string>,
  rows: readonly JsonObject[],
): KeptRows => {
  const codes = new Map([...regions.codes].map(([spelled, code]) => [spelled.trim(), code]));
  const kept = rows.flatMap((row) => {
    const region = codes.get(textOf(row, regionColumn) ?? '');
    const inSelection = Object.entries(table.select).every(
      ([dimension, selection]) => !(dimension in row) || isSelected(selection, textOf(row, dimension) ?? ''),
    );
    if (region === undefined || !inSelection) return [];
    const entries = Object.entries(row).map(([name, value]): [string, unknown] => {
      if (name === regionColumn) return [regionName(name), region];
      if (name === 'Measure') return [name, renamed.get(String(value)) ?? value];
      return [renamed.get(name) ?? name, value];
    });
    return [Object.fromEntries(entries)];
  });
  if (kept.length === 0)
    throw new Refusal(
      'geen-regels',
      `De tabel ${table.id} gaf geen rij over de gevraagde regio’s (${[...codes.values()].join(', ')}).`,
      'Bekijk de tabel op StatLine. Wat er al stond, blijft staan.',
    );
  const extra = rows.length - kept.length;
  return {
    rows: kept,
    notes: extra === 0 ? [] : [`De bron gaf ${extra} rijen meer dan gevraagd; die zijn weggelaten.`],
  };
};

/** A region column that the reader of StatLine files does not know by name becomes RegioS. */
const regionName = (column: string): string =>
  /^(?:RegioS|WijkenEnBuurten|Gemeenten)$/.test(column) ? column : 'RegioS';
