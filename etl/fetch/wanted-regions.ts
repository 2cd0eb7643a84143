import { type JsonObject, textOf } from '../readers/json-value.ts';
import { readReference } from '../reference/read-reference.ts';
import { Refusal } from '../refusal.ts';
import { sizeClassOf } from './size-class.ts';
import type { FetchTable, RegionSet } from './table.ts';

const regions = readReference('regios');

/** The country is NL01 in tables of regions and NL00 in tables of wijken en buurten. */
const country = ['NL01', 'NL00'];

/** The codes that a set of regions stands for, without padding; of each group the first that a table knows. */
const groupsOf = (set: RegionSet, gemeente: string): string[][] => {
  const own = regions.find((region) => region['code'] === gemeente);
  if (own === undefined)
    throw new Refusal(
      'gemeente-onbekend',
      `De gemeente ${gemeente} staat niet in de lijst van regio’s.`,
      'Verbeter --gemeente, of vul etl/reference/regios.csv aan.',
    );
  const [province = '', ggd = ''] = [own['provincie'], own['ggd_regio']];
  if (set === 'own') return [[gemeente], [ggd], [province], country];
  if (set === 'size classes') return [[province], country];
  return regions
    .filter((region) => region['soort'] === 'gemeente' && region['provincie'] === province)
    .map((region) => [region['code'] ?? '']);
};

/** Codes of regions as the table spells them, with the code each has here. */
export type WantedRegions = { codes: ReadonlyMap<string, string>; missing: readonly string[] };

/** Finds the regions of a table among the codes of its dimension, padded or not; refuses a table without the gemeente. */
export const wantedRegions = (table: FetchTable, gemeente: string, list: readonly JsonObject[]): WantedRegions => {
  const codes = new Map<string, string>();
  const missing: string[] = [];
  const spelled = new Map(list.map((entry) => [codeOf(entry).trim(), codeOf(entry)]));
  for (const group of groupsOf(table.regions, gemeente)) {
    const found = group.find((code) => spelled.has(code));
    if (found !== undefined) codes.set(spelled.get(found) ?? found, found === 'NL00' ? 'NL01' : found);
    else if (group[0] !== '') missing.push(group[0] ?? '');
  }
  if (table.regions === 'size classes')
    for (const entry of list) {
      const size = sizeClassOf(textOf(entry, 'Title') ?? '');
      if (size !== null) codes.set(codeOf(entry), size);
    }
  const needed = table.regions === 'size classes' ? country : [gemeente];
  if (![...codes.keys()].some((code) => needed.includes(code.trim())))
    throw new Refusal(
      'regio-ontbreekt',
      `De tabel ${table.id} heeft geen regio ${needed[0]}.`,
      'Zoek op StatLine onder welke code de regio staat, en pas etl/fetch/tables.ts aan.',
    );
  return { codes, missing };
};

/** The code of an entry of a list, as spelled: v3 calls it Key, v4 Identifier. */
export const codeOf = (entry: JsonObject): string => {
  const code = entry['Key'] ?? entry['Identifier'];
  return typeof code === 'string' ? code : '';
};
