/** The words of figures that are split into groups. */
export const groupTexts = {
  title: 'Verschillen tussen groepen',
  what: 'De groepen zijn' as const,
  splitBy: 'Splits uit naar',
  none: 'Van dit cijfer zijn er geen groepen bij deze keuze.',
  by: (breakdown: string) => `per ${breakdown}`,
  sexes: { M: 'mannen', V: 'vrouwen', O: 'onbekend' } as Readonly<Record<string, string>>,
  ages: (first: string, last?: string) => (last === undefined ? `${first} jaar en ouder` : `${first} t/m ${last} jaar`),
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
    // Where a group is hidden, it may be that one.
    alikeShown: (value: string) => `Alle groepen die te zien zijn, gelijk: ${value}`,
    unclearShown: 'Geen duidelijk verschil tussen de groepen die te zien zijn',
    highestShown: (group: string, value: string) => `Van wat te zien is, het hoogst bij ${group}: ${value}`,
    only: (group: string, value: string) => `Alleen van ${group} is een cijfer te zien: ${value}`,
    nothing: 'Van geen groep is een cijfer te zien',
  },
  summary: {
    named: (group: string, value: string) => `${group} (${value})`,
    amongOthers: (group: string) => `onder meer ${group}`,
    alike: (period: string, value: string) => `In ${period} hadden alle groepen hetzelfde cijfer: ${value}.`,
    extremes: (period: string, highest: string, lowest: string) =>
      `In ${period} was het cijfer het hoogst bij ${highest}. Het laagst was het bij ${lowest}.`,
    alikeShown: (period: string, value: string) =>
      `In ${period} hadden alle groepen die te zien zijn hetzelfde cijfer: ${value}.`,
    extremesShown: (period: string, highest: string, lowest: string) =>
      `Van de groepen die te zien zijn was het cijfer in ${period} het hoogst bij ${highest}. Het laagst was het bij ${lowest}.`,
    one: (period: string, group: string) => `In ${period} is er één groep met een cijfer: ${group}.`,
    none: (period: string) => `Over ${period} kunnen we geen cijfers per groep tonen.`,
    hidden: (count: number) =>
      `${count === 1 ? 'Eén groep is' : `${count} groepen zijn`} afgeschermd, omdat anders iemand herkend kan worden.`,
    missing: (groups: string) => `Van ${groups} is er geen cijfer.`,
  },
  trends: {
    title: (breakdown: string) => `${breakdown} door de tijd`,
    scale: (count: number, from: string, to: string) =>
      `${count === 1 ? 'Eén groep' : `${count} groepen`}, allemaal op dezelfde schaal: van ${from} tot ${to}.`,
    rose: (from: string, to: string, group: string) => `Van ${from} tot ${to} steeg het cijfer het meest bij ${group}.`,
    fell: (from: string, to: string, group: string) =>
      `Van ${from} tot ${to} daalde het cijfer het meest bij ${group}.`,
    incomparable: (period: string) => `Nog niets om de cijfers van ${period} mee te vergelijken`,
    unclear: (then: string) => `Bij geen enkele groep duidelijk meer of minder dan in ${then}`,
    unclearShown: (groups: string, then: string) => `Bij ${groups} niet duidelijk meer of minder dan in ${then}`,
    allMore: (groups: string, then: string) => `Bij ${groups} meer dan in ${then}`,
    allLess: (groups: string, then: string) => `Bij ${groups} minder dan in ${then}`,
    someMore: (more: number, groups: string, then: string, less: number) =>
      `Bij ${more} van ${groups} meer dan in ${then}, bij ${less === 0 ? 'geen' : less} minder`,
    someLess: (less: number, groups: string, then: string) =>
      `Bij ${less} van ${groups} minder dan in ${then}, bij geen meer`,
    every: 'elke groep',
    all: (count: number) => `de ${count} groepen`,
    // Of the others a figure is hidden or missing, so nothing is known of them.
    comparable: (count: number) =>
      count === 1 ? 'de enige groep die te vergelijken is,' : `de ${count} groepen die te vergelijken zijn,`,
    chance: 'Zulke verschillen kunnen toeval zijn.',
    hidden: (groups: string) => `Van ${groups} tonen wij geen cijfer: afgeschermd, of er is er geen.`,
  },
};
