/** The words of the overview. */
export const overviewTexts = {
  title: 'Hoe staat het sociaal domein ervoor?',
  lead: 'De gemeente heeft afgesproken wat zij wil bereiken. Hier ziet u per doel hoe het gaat en wat het kost. Kies een doel of een cijfer om meer te zien.',
  what: { goals: 'De doelen zijn', signals: 'De signalen zijn' } as const,
  short: 'In het kort',
  allGoals: 'alle doelen',
  offCourse: 'Welke doelen wijken af, en waarom?',
  othersOff: (count: number) =>
    `Ook ${count === 1 ? 'één andere indicator wijkt' : `${count} andere indicatoren wijken`} af.`,
  show: 'Toon',
  shows: {
    all: 'Alle doelen',
    deviating: 'Alleen doelen die afwijken',
    signal: 'Alleen doelen met een signaal',
    without: 'Alleen doelen zonder indicator',
  },
  changed: {
    title: 'Wat is er veranderd?',
    sinceReport: 'Sinds het laatste rapport',
    lastReport: (report: string) =>
      `Het laatste rapport was ${report}. Wij kijken wat de cijfers van toen zeiden, en wat ze nu zeggen.`,
    reportName: (moment: string, year: number, on: string) => `de ${moment} ${year} (${on})`,
    noVerdict: 'Bij geen enkel doel is het oordeel veranderd.',
    was: 'Was:',
    now: 'Nu:',
    noFigure: 'Er is geen cijfer over een later tijdvak bij gekomen.',
    newFigures: (count: number, of: number) =>
      `Sindsdien kwamen er bij ${count} van de ${of} indicatoren cijfers over een later tijdvak bij.`,
    inSurveys: 'In de onderzoeken',
    clearly:
      'Een cijfer is duidelijk veranderd als het verschil met de vorige meting groter is dan de marges. Anders kan het verschil toeval zijn.',
    noneClearly: 'Geen enkel cijfer uit een onderzoek is duidelijk veranderd.',
    notYet: 'Dat is nog niet te bepalen: van geen enkel onderzoek zijn er twee metingen met een marge.',
    ofGoal: (goal: string) => `doel ${goal}`,
  },
  signals: {
    title: (period: string | null) => `Wat valt op${period === null ? '' : ` in ${period}`}?`,
    what: 'Een signaal is een cijfer dat anders is dan eerdere kwartalen doen verwachten. Dat zegt niet of het goed of slecht is.',
    none: 'Er zijn dit kwartaal geen cijfers die opvallen.',
    notYet:
      'Dat is nog niet te bepalen. Daarvoor zijn van een cijfer meer kwartalen achter elkaar nodig dan er nu zijn.',
    invented: ' (verzonnen)',
  },
  principle: {
    contents: (goals: number, indicators: number) =>
      `${goals} ${goals === 1 ? 'doel' : 'doelen'}, ${indicators} ${indicators === 1 ? 'indicator' : 'indicatoren'}`,
    signals: (count: number) => `${count} ${count === 1 ? 'signaal' : 'signalen'}`,
    noSignals: 'geen signalen',
    noQuarters: 'geen kwartaalcijfers, dus geen signalen',
    cannotSignal: 'signalen niet te bepalen met deze kwartaalcijfers',
    notYetSignals: 'signalen nog niet te bepalen: te weinig recente kwartalen',
    noBudget: 'Geen eigen budget in het plan',
    toBudget: 'Naar de begroting',
    ofPrinciple: (name: string) => ` van ${name}`,
    noGoals: 'Geen doelen bij deze keuze.',
  },
  line: {
    heads: {
      goal: 'Doel en ambitie',
      verdict: 'Oordeel',
      figure: 'Cijfer dat telt',
      money: 'Geld van het principe',
    },
    figure: 'Cijfer dat telt: ',
    moneyOf: (principle: string) => `Geld van heel ${principle}: `,
    others: (count: number) => ` en ${count === 1 ? 'één ander' : `${count} andere`}`,
    all: (count: number) => `Alle ${count} cijfers van dit doel`,
    withoutFigure: (id: string) => `Indicator ${id}: nog geen cijfer`,
  },
  money: {
    incomplete: ', nog niet het hele jaar',
    /** In a tile. */
    phrase: {
      nothing: (year: number) => `Nog geen uitgaven geladen over ${year}`,
      budgetOnly: (budget: string, year: number) => `${budget} budget in ${year}, nog geen uitgaven geladen`,
      spent: (amount: string) => `${amount} uitgegeven`,
      invented: ' (verzonnen)',
      outsidePlan: (year: number) => ` in ${year} (geen budget in het plan)`,
      ofBudget: (budget: string, year: number) => ` van ${budget} budget in ${year}`,
    },
    /** At a goal. */
    short: {
      none: 'geen eigen budget',
      nothing: 'nog geen cijfer',
      budget: (budget: string, year: number) => `${budget} budget in ${year}`,
      spent: (amount: string, year: number) => `${amount} uitgegeven in ${year}`,
      share: (share: string, year: number) => `${share} van het budget in ${year}`,
      invented: ', verzonnen',
    },
  },
};
