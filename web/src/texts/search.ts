/** The words of the page Zoeken. */
export const searchTexts = {
  title: 'Zoeken',
  lead: 'Zoek een doel, een cijfer, een taakveld of een woord. Een typefout is niet erg.',
  label: 'Waar zoekt u naar?',
  button: 'Zoek',
  what: 'Wat u zoekt is' as const,
  found: (count: number, words: string) =>
    count === 1 ? `Eén resultaat voor ‘${words}’` : `${count} resultaten voor ‘${words}’`,
  nothing: (words: string) => `Niets gevonden voor ‘${words}’`,
  advice: 'Probeer een ander woord, of minder woorden. U kunt ook kijken op het overzicht of bij de begrippen.',
};
