/** What is asked of who delivers a file that can be read in more than one way. */
export const readingTexts = {
  remedy: 'Vraag de leverancier wat het is, en kies dat hieronder.',
  wrong: 'Kies een van de mogelijkheden die bij dit bestand staan.',
  nothing: 'Bij dit bestand is nu niets te kiezen. Kijk op de pagina wat ermee is.',
  as: 'Wat voor bestand is het?',
  sheet: 'Welk werkblad moet worden gelezen?',
  correction: {
    question: 'Vervangt dit bestand het vorige, of komt het erbij?',
    choices: [
      { value: 'yes', label: 'Het vervangt het vorige bestand' },
      { value: 'no', label: 'Het komt erbij' },
    ],
  },
  dates: {
    question: 'Wat staat voorop in de datums?',
    choices: [
      { value: 'dd/mm', label: 'De dag: 03/04/2025 is 3 april' },
      { value: 'mm/dd', label: 'De maand: 03/04/2025 is 4 maart' },
    ],
  },
  decimal: {
    question: 'Hoe staan de getallen in dit bestand?',
    choices: [
      { value: 'comma', label: 'Met een komma voor de decimalen: 1.234,56' },
      { value: 'point', label: 'Met een punt voor de decimalen: 1,234.56' },
    ],
  },
} as const;
