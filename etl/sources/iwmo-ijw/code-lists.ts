import { readReference } from '../../reference/read-reference.ts';

/** Lists that the Ketenbureau publishes and messages are checked against. */
export const publishedLists = [
  'productcategorie',
  'reden beeindiging',
  'reden wijziging toewijzing',
  'eenheid',
  'frequentie',
  'status aanlevering',
  'reden afwijzing verzoek',
] as const;

const lists = [...publishedLists, 'debet of credit'] as const;

export type CodeList = (typeof lists)[number];

type Entry = { wet: string; list: CodeList; code: string; meaning: string };

const entries: readonly Entry[] = [
  ...readReference('productcategorieen').map((row) => entryOf('productcategorie', row, row['naam'])),
  ...readReference('redenen-beeindiging').map((row) => entryOf('reden beeindiging', row, row['omschrijving'])),
  ...readReference('iwmo-ijw-codes').flatMap((row) => {
    const list = lists.find((one) => one === row['lijst']);
    return list === undefined ? [] : [entryOf(list, row, row['omschrijving'])];
  }),
  ...['Wmo', 'Jeugdwet'].flatMap((wet) => [
    entryOf('debet of credit', { wet, code: 'D' }, 'debet'),
    entryOf('debet of credit', { wet, code: 'C' }, 'credit: gaat eraf'),
  ]),
];

function entryOf(list: CodeList, { wet = '', code = '' }: Record<string, string>, meaning = ''): Entry {
  return { wet, list, code, meaning };
}

const known = new Set(entries.map(({ wet, list, code }) => `${wet}/${list}/${code}`));

/** Whether the standard knows the code; the same code may mean something else under the other wet. */
export const isKnownCode = (wet: string, list: CodeList, code: string): boolean => known.has(`${wet}/${list}/${code}`);

/** The codes of some lists with what they mean, and of which wet or list where that makes a difference. */
export const meaningsOf = (...wanted: readonly CodeList[]): Record<string, string> => {
  const found = Map.groupBy(
    entries.filter(({ list }) => wanted.includes(list)),
    ({ code }) => code,
  );
  const of = (same: readonly Entry[]): string => {
    if (new Set(same.map(({ meaning }) => meaning)).size === 1 && wanted.length === 1) return same[0]?.meaning ?? '';
    return same
      .map(({ wet, list, meaning }) => `${wanted.length === 1 ? wet : `${list}, ${wet}`}: ${meaning}`)
      .join('; ');
  };
  return Object.fromEntries(
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, same]) => [code, of(same)]),
  );
};
