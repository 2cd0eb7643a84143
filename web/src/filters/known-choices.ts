/** Every choice that an address can hold, by the name that it has there. */
export const choiceNames = [
  'q',
  'toon',
  'meting',
  'van',
  'tot',
  'regio',
  'uitsplitsing',
  'periode',
  'herkomst-verdeling',
  'herkomst-gebied',
  'herkomst-periode',
  'herkomst-groep',
  'jaar',
  'per',
  'volgorde',
  'onderdeel',
  'tijdvak',
  'verwachting',
  'verloop',
  'stand',
  'verloop-per',
] as const;

export type ChoiceName = (typeof choiceNames)[number];

const rankOf = (part: string): number => choiceNames.findIndex((name) => part.startsWith(`${name}=`));

/**
 * What stands behind the question mark without what is no choice of ours (what a newsletter or a search engine adds), in one
 * order: the same page has the same address, however it was reached.
 */
export const knownChoices = (search: string): string => {
  const known = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => rankOf(part) !== -1)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  return known.length === 0 ? '' : `?${known.join('&')}`;
};
