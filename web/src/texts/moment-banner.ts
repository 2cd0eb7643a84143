/** The words above every page of a frozen moment. */
export const momentBannerTexts = {
  label: 'Bevroren moment',
  as: (moment: string, year: number) => `U ziet de stand bij de ${moment} ${year}.`,
  frozen: (day: string) => `Die is bevroren op ${day} en verandert niet meer.`,
  asOf: (day: string) => `Peildatum: ${day}.`,
  inFigure: (moment: string, year: number, hash: string) => `De stand bij de ${moment} ${year}, met kenmerk ${hash}.`,
  superseded: 'Er is later een nieuwe stand van dit moment bevroren.',
  hash: 'Kenmerk:',
  now: 'Naar deze pagina van nu',
  about: 'Over dit moment',
};
