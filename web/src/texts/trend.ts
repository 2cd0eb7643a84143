/** The words of a trend: what it says, and what stands beside it. */
export const trendTexts = {
  none: 'Nog geen cijfer',
  nothingToShow: 'Geen cijfer om te tonen',
  title: {
    now: (value: string, period: string) => `${value} in ${period}`,
    provisional: ' (voorlopig)',
    broken: (then: string) => `, anders gemeten dan in ${then}`,
    same: (then: string) => `, evenveel als in ${then}`,
    aboutSame: (then: string) => `, ongeveer evenveel als in ${then}`,
    unclear: (then: string) => `, geen duidelijk verschil met ${then}`,
    more: (then: string) => `, meer dan in ${then}`,
    less: (then: string) => `, minder dan in ${then}`,
  },
  summary: {
    none: 'Er is nog geen cijfer om te laten zien.',
    hiddenAll: 'Er is geen cijfer dat we kunnen laten zien.',
    now: (period: string, value: string) => `In ${period} was het ${value}.`,
    newest: (period: string, value: string) =>
      `Het nieuwste cijfer dat we kunnen tonen, is dat van ${period}: ${value}.`,
    remark: (value: string, remark: string) => `${value} (${remark})`,
    sampled: (from: string, to: string) =>
      `Door toeval in de steekproef kan het echte cijfer iets anders zijn: waarschijnlijk tussen ${from} en ${to} (95%-marge).`,
    counted: (from: string, to: string) =>
      `Zo’n cijfer schommelt ook door toeval: de 95%-marge loopt van ${from} tot ${to}.`,
    same: (then: string) => `Dat is evenveel als in ${then}.`,
    aboutSame: (then: string) => `Dat is ongeveer evenveel als in ${then}.`,
    more: (size: string, then: string) => `Dat is ${size} meer dan in ${then}.`,
    less: (size: string, then: string) => `Dat is ${size} minder dan in ${then}.`,
    broken: (then: string) => `Vergelijk dit niet met ${then}: sindsdien is anders gemeten.`,
    noYearBefore: 'Over hetzelfde kwartaal een jaar eerder is er geen cijfer om mee te vergelijken.',
    unknownMargin: 'De marge is niet bekend: dit kan toeval zijn.',
    chance: (less: string, more: string) =>
      `Dat kan toeval zijn: het echte verschil ligt waarschijnlijk tussen ${less} minder en ${more} meer (95%-marge).`,
    noChance: (from: string, to: string) =>
      `Dat is meer dan toeval: het echte verschil ligt waarschijnlijk tussen ${from} en ${to} (95%-marge).`,
    yearToDate: 'Elk kwartaal telt vanaf 1 januari. De lijn begint daarom elk jaar opnieuw.',
    since: (period: string) => ` sinds ${period}`,
    /** One value with where it was: once, or the newest of several times. */
    once: (value: string, period: string) => `${value} (${period})`,
    often: (value: string, period: string) => `${value} (onder meer in ${period})`,
    extremes: (since: string, lowest: string, highest: string) =>
      `Het laagste cijfer${since} was ${lowest}, het hoogste ${highest}.`,
    highest: (since: string, highest: string) => `Het hoogste cijfer dat we${since} kunnen tonen, was ${highest}.`,
    hidden: (count: number) =>
      `${count === 1 ? 'Eén cijfer is' : `${count} cijfers zijn`} afgeschermd, omdat anders iemand herkend kan worden.`,
    gaps: 'Niet elke periode heeft een cijfer. Daar loopt geen lijn.',
    axis: 'Let op: de schaal van de grafiek begint niet bij 0.',
    marks: (marks: string) => `In de grafiek staat ook: ${marks}.`,
  },
  marks: {
    target: (goal: string, side: string, value: string) => `doel ${goal}: ${side} ${value}`,
    targetBy: (goal: string, side: string, value: string, year: number) => `doel ${goal}: ${side} ${value} in ${year}`,
    low: 'minstens',
    high: 'hoogstens',
    adopted: (side: string, value: string, year: number, by: string, perQuarter: string | null) =>
      `doelwaarde: ${side} ${value}${perQuarter === null ? '' : ' per jaar'} in ${year} (${by})${perQuarter === null ? '' : `, dat is gemiddeld ${perQuarter} per kwartaal`}`,
    baseline: (period: string, value: string) => `nulmeting ${period}: ${value}`,
    expected: (lower: string, upper: string) => `te verwachten: tussen ${lower} en ${upper}`,
    signal: (label: string) => `signaal: ${label}`,
  },
};
