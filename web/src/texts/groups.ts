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
    only: (group: string, value: string) => `Alleen ${group} is te zien: ${value}`,
    nothing: 'Van geen groep is een cijfer te zien',
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
    rose: (from: string, to: string, group: string) => `Van ${from} tot ${to} steeg ${group} het meest.`,
    fell: (from: string, to: string, group: string) => `Van ${from} tot ${to} daalde ${group} het meest.`,
    incomparable: (period: string) => `Nog niets om de cijfers van ${period} mee te vergelijken`,
    unclear: (then: string) => `Bij geen enkele groep duidelijk meer of minder dan in ${then}`,
    allMore: (then: string) => `Bij elke groep meer dan in ${then}`,
    allLess: (then: string) => `Bij elke groep minder dan in ${then}`,
    someMore: (more: number, all: number, then: string, less: number) =>
      `Bij ${more} van de ${all} groepen meer dan in ${then}, bij ${less === 0 ? 'geen' : less} minder`,
    someLess: (less: number, all: number, then: string) =>
      `Bij ${less} van de ${all} groepen minder dan in ${then}, bij geen meer`,
    chance: 'Zulke verschillen kunnen toeval zijn.',
    hidden: (groups: string) => `Van ${groups} tonen wij geen cijfer: afgeschermd, of er is er geen.`,
  },
};
