/** Where somebody does what a role may, by its words in server/access/matrix.ts; what is done in more places has none. */
const pages: Readonly<Record<string, string>> = {
  'rapport lezen': '/momenten',
  'heel rapport lezen': '/momenten',
  'concepten lezen': '/schrijven',
  'duiding schrijven': '/schrijven',
  'duiding vaststellen': '/schrijven',
  'doelwaarde vastleggen': '/doelwaarden',
  'kalender bijhouden': '/momenten',
  'moment bevriezen': '/momenten',
  'open vragen lezen': '/vragen',
  'vraag stellen': '/vragen',
  'vraag beantwoorden': '/vragen',
  'leveringen volgen': '/bronnen',
  leveren: '/leveren',
  'levering beslissen': '/leveren',
  'sessies beheren': '/beheer/sessies',
  'audit lezen': '/beheer/logboek',
};

export const pageOfRight = (right: string): string | null =>
  Object.hasOwn(pages, right) ? (pages[right] ?? null) : null;
