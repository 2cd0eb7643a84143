/** The words of ambitions and verdicts, wherever they stand. The sentence of a verdict itself is made with the verdict. */
export const verdictTexts = {
  verdict: 'Oordeel: ',
  counts: (of: string) => `Oordelen: ${of}`,
  rule: 'Hoe komt het oordeel over een doel tot stand?',
  ours: 'Wat is van ons in dit oordeel?',
  aboutGoals: (count: number, goals: string) => `over ${count === 1 ? 'doel' : 'de doelen'} ${goals}`,
  aboutFigure: (name: string) => `over ${name}`,
  kinds: {
    'op koers': { label: 'Op koers', counted: 'op koers', why: 'De cijfers laten zien wat het plan wil.' },
    'wijkt af': {
      label: 'Wijkt af',
      counted: 'wijken af',
      countedOne: 'wijkt af',
      why: 'De cijfers laten iets anders zien dan het plan wil.',
    },
    'niet vast te stellen': {
      label: 'Niet vast te stellen',
      counted: 'niet vast te stellen',
      why: 'De cijfers kunnen het niet laten zien, bijvoorbeeld omdat de marges te groot zijn of omdat een cijfer ontbreekt.',
    },
    'nog geen cijfer': {
      label: 'Nog geen cijfer',
      counted: 'nog geen cijfer',
      why: 'De gegevens zijn nog niet ingelezen. Daarom is er niets te beoordelen.',
    },
    'te vroeg': {
      label: 'Te vroeg',
      counted: 'te vroeg',
      why: 'Er valt nog niets te vergelijken: er is te weinig gemeten, of er zijn alleen voorlopige cijfers.',
    },
    verouderd: { label: 'Verouderd', counted: 'verouderd', why: 'Er had al een nieuwer cijfer moeten zijn.' },
    volgen: {
      label: 'Volgen',
      counted: 'alleen gevolgd',
      why: 'Hoger of lager is hier niet vanzelf goed of slecht. Daarom geven we geen oordeel.',
    },
    'geen indicator': {
      label: 'Geen indicator',
      counted: 'zonder indicator',
      why: 'Er is geen cijfer dat bij dit doel hoort.',
    },
  },
  /** Why it is too early, where the reason is known. */
  tooEarly: {
    provisional: 'Er zijn alleen nog voorlopige cijfers.',
    'one-measurement': 'Er is nog maar één meting.',
    'no-whole-year': 'Er is nog geen heel jaar geteld.',
    'none-since-baseline': 'Na de nulmeting is nog niet opnieuw gemeten.',
  },
  ambition: 'Ambitie: ',
  noAmbition: 'geen richting',
  /** What the plan's word for an ambition means. */
  ambitions: {
    meer: 'De gemeente wil dat dit meer wordt.',
    minder: 'De gemeente wil dat dit minder wordt.',
    gelijkblijvend: 'De gemeente wil dat dit gelijk blijft.',
    alle: 'De gemeente wil dat dit altijd zo is: op weg naar 100%.',
    'binnen kader': 'De gemeente wil binnen het budget blijven.',
    'binnen de norm': 'De gemeente wil binnen de afgesproken tijd blijven.',
    volgen: 'De gemeente volgt dit. Hoger of lager is niet vanzelf goed of slecht.',
    none: 'Het plan noemt bij dit doel geen richting.',
  },
  /** Which way is favourable. */
  polarities: {
    '+': 'hoger is gunstig',
    '-': 'lager is gunstig',
    '0': 'hoger of lager is niet goed of slecht',
  },
};
