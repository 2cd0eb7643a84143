/** The words of the pages about the sets beside bijlage 3. */
export const setsTexts = {
  title: 'Andere sets',
  lead: 'Deze cijfers en afspraken horen niet bij bijlage 3 van het beleidsplan. Zij staan apart, elk met een eigen naam. Een oordeel geven we er niet over.',
  what: 'Deze set is' as const,
  label: (name: string) => `Set: ${name}`,
  source: (source: string) => `Bron: ${source}`,
  gone: 'Deze set is er niet.',
  open: (name: string) => `Naar ${name}`,
  noFigures: 'Er zijn nog geen cijfers in deze set.',
  ofGroup: 'Alles',
  grip: {
    measures: {
      title: 'Maatregelen',
      subtitle: 'Beoogde en gerealiseerde besparing per maatregel, in euro',
      message: (count: number, whole: number) => `Bij ${whole} van de ${count} is bekend wat bedoeld en gehaald is`,
      summary: (count: number, without: number) =>
        `Er zijn ${count} maatregelen. Bij ${without} daarvan staat niet overal een bedrag.`,
      columns: { id: 'Maatregel', part: 'Onderdeel', intended: 'Beoogd', realised: 'Gerealiseerd', note: 'Opmerking' },
    },
    dash: 'Een streepje (-) betekent: de besparing zit in lagere uitgaven, maar is niet aan deze maatregel toe te schrijven. PM betekent: het bedrag was nog niet bekend. Dat is iets anders dan nul.',
    parts: {
      title: 'Totaal per onderdeel',
      subtitle: 'Som van de bedragen in hoofdstuk 3, naast het totaal in bijlage I, in euro',
      message: (count: number, reached: number) =>
        `Bij ${reached} van de ${count} is minstens het beoogde bedrag gehaald`,
      legend: { intended: 'beoogd, in miljoenen euro’s', realised: 'gerealiseerd' },
      summary: (name: string, realised: string, intended: string) =>
        `${name}: ${realised} van ${intended} gerealiseerd.`,
      columns: {
        part: 'Onderdeel',
        intended: 'Beoogd',
        realised: 'Gerealiseerd',
        without: 'Zonder bedrag',
        appendix: 'Totaal in bijlage I',
      },
      none: 'geen',
      voorveld: (appendix: string, chapter: string) =>
        `Voorveld: van ${appendix} in bijlage I naar ${chapter} in hoofdstuk 3. Maatregel A.6 (100.000) is niet uitgevoerd. Na een motie van 20 juni 2022 ging 75.000 extra naar preventie.`,
      appendix: (part: string) => `${part} in bijlage I`,
      name: 'Maatregel in bijlage I',
    },
    cases: {
      title: 'Businesscases',
      columns: {
        name: 'Businesscase',
        saving: 'Besparing (ongeveer)',
        fte: 'Inzet (fte)',
        outcomes: 'Uitkomst',
        note: 'Opmerking',
      },
      notYet: 'nog niet bekend',
    },
  },
  deelplan: {
    title: 'Mogelijke indicatoren',
    message: (count: number, known: number) => `Bij ${known} van de ${count} staat een cijfer`,
    summary: (count: number, known: number) =>
      `Het plan noemt ${count} mogelijke indicatoren. Bij ${known} staat een cijfer.`,
    subtitle: 'Zoals het plan ze noemt, per doel',
    columns: { name: 'Indicator', goal: 'Doel', source: 'Bron', cycle: 'Hoe vaak', year: 'Jaar', value: 'Cijfer' },
    none: 'niet genoemd',
  },
  voorveld: {
    figureSource: 'rapportages van partners in het voorveld',
    norm: 'Norm',
    noNorm: 'geen meetbare norm',
    notSet: 'niet vastgesteld: het document zegt (invullen)',
    realised: (value: string, period: string) => `Gehaald: ${value} van de gevallen in ${period}`,
    hidden: (word: string, period: string) => `Gehaald: ${word} in ${period}`,
    noReport: 'Nog geen rapportage van een partner.',
  },
};
