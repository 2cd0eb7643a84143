/** Every choice that an address can hold, by the name that it has there, in the order in which they stand. */
const places = {
  q: 0,
  toon: 1,
  meting: 2,
  van: 3,
  tot: 4,
  regio: 5,
  uitsplitsing: 6,
  periode: 7,
  'herkomst-verdeling': 8,
  'herkomst-gebied': 9,
  'herkomst-periode': 10,
  'herkomst-groep': 11,
  jaar: 12,
  per: 13,
  volgorde: 14,
  onderdeel: 15,
  tijdvak: 16,
  verwachting: 17,
  verloop: 18,
  stand: 19,
  'verloop-per': 20,
  moment: 21,
  over: 22,
  gedaan: 23,
  kwartaal: 24,
  domein: 25,
  indicator: 26,
} as const;

export type ChoiceName = keyof typeof places;

const placeByName = new Map<string, number>(Object.entries(places));

const placeOf = (part: string): number => placeByName.get(part.replace(/=.*/s, '')) ?? -1;

/**
 * What stands behind the question mark without what is no choice of ours (what a newsletter or a search engine adds), in one
 * order: the same page has the same address, however it was reached.
 */
export const knownChoices = (search: string): string => {
  const known = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part.includes('=') && placeOf(part) !== -1)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return known.length === 0 ? '' : `?${known.join('&')}`;
};
