/** The words of a latest figure: what stands in its place, what it was before, and when there will be another. */
export const latestTexts = {
  suppressed: {
    word: 'afgeschermd',
    why: 'Dit cijfer gaat over zo weinig mensen dat iemand herkend kan worden. Daarom tonen we het niet.',
  },
  missing: { word: 'geen cijfer', why: 'Over deze periode is er geen cijfer.' },
  provisional: 'voorlopig',
  provisionalPart: (percent: number) => `voorlopig, naar verwachting ${percent}% compleet`,
  newSeries: 'nieuwe reeks',
  fixed: 'vast',
  invented: 'verzonnen',
  change: {
    more: (size: string) => `${size} meer`,
    less: (size: string) => `${size} minder`,
    same: 'gelijk',
    aboutSame: 'ongeveer gelijk',
    since: (period: string) => `sinds ${period}`,
    broken: 'niet te vergelijken',
    brokenWith: (period: string) => `met ${period}: er is anders gemeten`,
    unknownMargin: 'de marge is niet bekend: dit kan toeval zijn',
    chance: 'dit kan toeval zijn',
    noChance: 'meer verschil dan door toeval',
  },
  short: {
    was: (value: string, period: string) => `was ${value} in ${period}`,
    broken: 'anders gemeten',
    chance: 'kan toeval zijn',
    noChance: 'meer dan toeval',
  },
  next: {
    label: 'Volgend cijfer',
    over: (period: string) => `over ${period}`,
    unknown: 'niet bekend',
    endOfPlan: (year: string) => `geen: het plan heeft geen begroting na ${year}`,
    stopped: (period: string) => `geen: na ${period} is dit cijfer gestopt`,
  },
  cycles: {
    quarterly: 'elk kwartaal',
    yearly: 'elk jaar',
    '4-yearly': 'eens in de vier jaar',
  },
};
