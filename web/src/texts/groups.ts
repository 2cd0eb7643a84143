/** The words of figures that are split into groups. */
export const groupTexts = {
  title: 'Verschillen tussen groepen',
  what: 'De groepen zijn' as const,
  splitBy: 'Splits uit naar',
  none: 'Van dit cijfer zijn er geen groepen bij deze keuze.',
  by: (breakdown: string) => `per ${breakdown}`,
  hiddenGroup: (group: string) => `${group}: afgeschermd`,
  table: (breakdown: string) => `Cijfers: ${breakdown}`,
  breakdowns: {
    wijk: 'Dorp of wijk',
    leeftijd: 'Leeftijd',
    geslacht: 'Geslacht',
    wet: 'Wet',
    productgroep: 'Soort hulp',
  },
  message: {
    alike: (value: string) => `Alle groepen gelijk: ${value}`,
    unclear: 'Geen duidelijk verschil tussen de groepen',
    highest: (group: string, value: string) => `Het hoogst bij ${group}: ${value}`,
  },
  summary: {
    named: (group: string, value: string) => `${group} (${value})`,
    alike: (period: string, value: string) => `In ${period} hadden alle groepen hetzelfde cijfer: ${value}.`,
    extremes: (period: string, highest: string, lowest: string) =>
      `In ${period} had ${highest} het hoogste cijfer en ${lowest} het laagste.`,
    one: (period: string, group: string) => `In ${period} is er één groep met een cijfer: ${group}.`,
    none: (period: string) => `Over ${period} kunnen we geen cijfers per groep tonen.`,
    hidden: (count: number) =>
      `${count === 1 ? 'Eén groep is' : `${count} groepen zijn`} afgeschermd, omdat anders iemand herkend kan worden.`,
  },
  trends: {
    title: (breakdown: string) => `${breakdown} door de tijd`,
    scale: (count: number, from: string, to: string) =>
      `${count === 1 ? 'Eén groep' : `${count} groepen`}, allemaal op dezelfde schaal: van ${from} tot ${to}.`,
    rose: (group: string) => `Van het eerste tot het laatste cijfer steeg ${group} het meest.`,
    fell: (group: string) => `${group} daalde het meest.`,
    chance: 'Zulke verschillen kunnen toeval zijn.',
    hidden: (groups: string) => `Van ${groups} tonen wij geen cijfer: afgeschermd, of er is er geen.`,
  },
};
