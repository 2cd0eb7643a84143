/** The words of what a year is expected to cost, at a goal and on the page of the budget. */
export const outlookTexts = {
  none: (name: string, year: number) =>
    `Voor ${name} is er over ${year} geen verwachting: er is geen eerder heel jaar om van te leren.`,
  expected: (period: string, amount: string) => `Na ${period} was de verwachting voor het hele jaar ${amount}.`,
  unknownMargin: 'Hoe zeker dat was, is niet te zeggen: er waren nog geen eerdere verwachtingen.',
  margin: (lower: string, upper: string) => `Met 80% zekerheid lag het tussen ${lower} en ${upper}.`,
  noBudget: (year: number) => `Het plan heeft voor ${year} geen begroting.`,
  chance: (name: string, year: number, chance: string) =>
    `De kans dat ${name} in ${year} boven de begroting eindigt, was toen ${chance}.`,
  leastChance: 'minder dan 1%',
  mostChance: 'meer dan 99%',
  became: (amount: string) => `Het werd ${amount}.`,
  becameAbove: (amount: string) => `Het werd ${amount}, boven de begroting.`,
  becameWithin: (amount: string) => `Het werd ${amount}, binnen de begroting.`,
  onlyAtEnd: 'Dat was pas aan het eind van het jaar te zien.',
  since: (period: string) => `Dat het jaar boven de begroting eindigt, was te zien sinds het eind van ${period}.`,
};
