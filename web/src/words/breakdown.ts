const names: Readonly<Record<string, string>> = {
  wijk: 'Dorp of wijk',
  leeftijd: 'Leeftijd',
  geslacht: 'Geslacht',
  wet: 'Wet',
  productgroep: 'Soort hulp',
};

/** The name of a way to split a figure. */
export const breakdownWords = (breakdown: string): string => names[breakdown] ?? breakdown;
