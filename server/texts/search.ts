/** What a result of a search says that is not a goal, an indicator or a word. */
export const searchTexts = {
  overview: { title: 'Overzicht', text: 'Hoe het per doel gaat en wat het kost.' },
  budget: { title: 'Begroting', text: 'Wat er is begroot en wat er is uitgegeven.' },
  sets: { title: 'Andere sets', text: 'Cijfers en afspraken naast bijlage 3 van het beleidsplan.' },
  sources: { title: 'Bronnen', text: 'Waar de cijfers vandaan komen.' },
  about: { title: 'Over dit dashboard', text: 'Wat u hier ziet, en wat we doen met uw privacy.' },
  glossary: { title: 'Begrippen', text: 'Wat de woorden op dit dashboard betekenen.' },
  principle: (goals: number) => `${goals} doelen`,
  taakveld: 'Budget en uitgaven door de jaren heen.',
};
