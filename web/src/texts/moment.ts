/** The words of the moments of planning and control, of what is frozen, and of the differences between two of them. */
export const momentTexts = {
  what: { moments: 'De momenten zijn' as const, difference: 'Het verschil is' as const },
  banner: {
    label: 'Bevroren moment',
    as: (moment: string, year: number) => `U ziet de stand bij de ${moment} ${year}.`,
    frozen: (day: string) => `Die is bevroren op ${day} en verandert niet meer.`,
    superseded: 'Er is later een nieuwe stand van dit moment bevroren.',
    hash: 'Kenmerk:',
    now: 'Naar deze pagina van nu',
    about: 'Over dit moment',
  },
};
