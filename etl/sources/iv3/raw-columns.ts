/** The columns of raw Iv3; the first is named after what stood in it over the years. */
export const rawColumns = (names: readonly string[]) => ({
  taakveld: names.findIndex((name) => /^(?:Taakveld|Functie)\w*$/.test(name)),
  category: names.indexOf('Categorie'),
  region: names.findIndex((name) => /^(?:Gemeenten|Provincies|Waterschappen|GemeenschappelijkeRegelingen)$/.test(name)),
  report: names.indexOf('Verslagsoort'),
  first: names.findIndex((name) => /^k_1(?:st)?ePlaatsing_\d+$/.test(name)),
  second: names.findIndex((name) => /^k_2(?:d)?ePlaatsing_\d+$/.test(name)),
});

/** Whether names are those of raw Iv3, by code. */
export const isRaw = (names: readonly string[]): boolean =>
  Object.values(rawColumns(names)).every((index) => index !== -1);

/** Whether names are those of raw Iv3 as the download with labels writes them (interpretatie: none was seen). */
export const isRawWithLabels = (names: readonly string[]): boolean =>
  !isRaw(names) &&
  ['Categorie', 'Verslagsoort'].every((name) => names.includes(name)) &&
  names.some((name) => /^(?:Taakveld|Functie)/i.test(name)) &&
  names.some((name) => /^(?:.*\/)?1e plaatsing\b/i.test(name));
