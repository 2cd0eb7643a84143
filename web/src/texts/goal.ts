/** The words of the page of a goal. */
export const goalTexts = {
  what: 'Het doel is' as const,
  source: 'Beleidsplan Sociaal domein 2021',
  ambition: 'Ambitie:',
  onCourse: 'Ligt dit doel op koers?',
  why: 'Waarom?',
  whySame: 'Dat geldt voor elk van deze cijfers:',
  noIndicator: 'Bij dit doel is nog geen indicator.',
  withoutFigure: (id: string) => `Indicator ${id}: nog geen cijfer.`,
  more: 'Meer over dit cijfer',
  judgedOther: 'Het oordeel gaat over een ander cijfer dan deze grafiek.',
  toJudged: 'Bekijk dat cijfer',
  budget: {
    title: 'Wat kost het?',
    none: (leading: boolean) => `${leading ? 'Dit principe heeft' : 'De toegang heeft'} in het plan geen eigen budget.`,
    ofPrinciple: (name: string) =>
      `Het plan verdeelt het geld per principe, niet per doel. Dit is het geld van heel ‘${name}’. Welk taakveld daarbij hoort, is onze keuze.`,
    year: 'Jaar',
    table: (name: string, year: string) => `${name} en de taakvelden daarin, ${year}`,
    allYears: (name: string) => `Alle jaren van ${name}`,
    allYearsTable: (name: string) => `Budget en uitgaven: ${name}`,
    whole: (year: string) => `Bekijk de hele begroting van ${year}`,
  },
  related: {
    title: 'Welke doelen horen hierbij?',
    one: 'Hetzelfde cijfer:',
    more: 'Dezelfde cijfers:',
  },
};
