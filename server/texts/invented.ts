/** What is said of figures that are invented, and of those that are not. */
export const inventedTexts = {
  all: (sources: string) => `Deze cijfers zijn verzonnen: ${sources}.`,
  part: (sources: string) => `Deze cijfers zijn voor een deel verzonnen: ${sources}.`,
  none: (sources: string) => `Deze cijfers zijn echt: ${sources}.`,
  short: (invented: string, published: string) => `Verzonnen: ${invented}. Echt: ${published}.`,
  indicators: 'alle indicatoren',
  ofIndicators: (count: number, total: number) => `${count} van de ${total} indicatoren`,
  otherIndicators: 'de andere indicatoren',
  spending: 'de uitgaven',
  partOfSpending: 'een deel van de uitgaven',
  iv3: 'de jaarrekening (Iv3)',
  partOfIv3: 'een deel van de jaarrekening (Iv3)',
  restOfIv3: 'de rest van Iv3',
  partOfFiles: 'een deel van de bestanden',
  plan: 'de doelen en budgetten uit het beleidsplan',
};
