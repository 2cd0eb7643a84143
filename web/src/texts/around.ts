/** The words that stand around every page, and the marks that may stand on each of them. */
export const aroundTexts = {
  name: 'Dashboard Sociaal Domein',
  description: 'Eén dashboard Sociaal Domein: doelen, indicatoren en budget van de gemeente.',
  titleOf: (page: string) => `${page} - Dashboard Sociaal Domein`,
  municipality: (name: string) => `Gemeente ${name}`,
  what: 'De gemeente is' as const,
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  crumbs: 'Kruimelpad',
  pages: {
    overview: 'Overzicht',
    budget: 'Begroting',
    sets: 'Andere sets',
    sources: 'Bronnen',
    about: 'Over dit dashboard',
  },
  attention: 'Let op.',
  roughly: (size: string) => `ongeveer ${size}`,
  invented: { label: 'Verzonnen cijfers', which: 'Welke bronnen zijn verzonnen?' },
  old: {
    label: 'Oude cijfers',
    why: (until: string) =>
      `De nieuwste gegevens gaan tot en met ${until}. Daarna is er niets meer geladen. De cijfers en de oordelen zijn dus oud.`,
  },
  marks: {
    invented: 'verzonnen cijfers',
    inventedVerdict: 'oordeel op verzonnen cijfers',
    inventedVerdicts: 'oordelen op verzonnen cijfers',
    interpretation: 'interpretatie',
    interpretationWhy: 'Dit staat niet letterlijk in het beleidsplan. Zo lezen wij het.',
  },
  showChoice: 'Toon deze keuze',
  foot: {
    what: 'Dit dashboard laat zien hoe het gaat met de doelen uit het Beleidsplan Sociaal domein. Cijfers over weinig mensen tonen we niet.',
    about: 'Over dit dashboard en uw privacy',
    glossary: 'Begrippen',
    sources: 'Waar de cijfers vandaan komen',
    moments: 'Momenten en verschillen',
    targets: 'Doelwaarden',
    questions: 'Vragen van de raad',
    openData: 'Open data (API)',
  },
  scheme: 'Weergave',
  schemes: [
    { value: '', name: 'Zoals op uw apparaat' },
    { value: 'licht', name: 'Licht' },
    { value: 'donker', name: 'Donker' },
  ],
  paper: {
    printed: (day: string, address: string) => `Gedrukt op ${day}. Adres op het dashboard: ${address}.`,
    frozen: (address: string) => `Een bevroren stand. Adres op het dashboard: ${address}.`,
    generation: (name: string, id: string) => `Gemeente ${name}. Stand van de cijfers: generatie ${id}.`,
    choices: (words: string) => `Gekozen ${words}.`,
    choice: (label: string, chosen: string) => `bij ‘${label}’: ${chosen}`,
    noChoices: 'Er is niets gekozen: dit is de hele pagina.',
  },
};

/** What the server alone says: the browser needs no word of it. */
export const waitingTexts = {
  why: 'De pagina reageert nog niet. Daarom ziet u uw keuze nog niet. Wilt u niet wachten?',
  failed: 'Een deel van deze pagina is niet geladen. Daarom reageert de pagina niet. Wat u kiest, blijft bewaard.',
  again: 'Laad de pagina opnieuw',
};
