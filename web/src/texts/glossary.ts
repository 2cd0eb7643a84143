/** The words of the page Begrippen. */
export const glossaryTexts = {
  title: 'Begrippen',
  lead: 'Wat betekenen de woorden op dit dashboard?',
  what: 'De begrippen zijn' as const,
  also: 'Ook wel',
  all: 'Alle begrippen',
};
