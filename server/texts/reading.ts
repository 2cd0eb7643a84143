/** What is asked of who delivers a file that can be read in more than one way; the labels by the words of etl/reading-options.ts. */
export const readingTexts = {
  remedy: 'Vraag de leverancier wat het is, en kies dat hieronder.',
  wrong: 'Kies een van de mogelijkheden die bij dit bestand staan.',
  nothing: 'Bij dit bestand is nu niets te kiezen. Kijk op de pagina wat ermee is.',
  as: { question: 'Wat voor bestand is het?', labels: {} },
  sheet: { question: 'Welk werkblad moet worden gelezen?', labels: {} },
  correction: {
    question: 'Vervangt dit bestand het vorige, of komt het erbij?',
    labels: { yes: 'Het vervangt het vorige bestand', no: 'Het komt erbij' },
  },
  dates: {
    question: 'Wat staat voorop in de datums?',
    labels: { 'dd/mm': 'De dag: 03/04/2025 is 3 april', 'mm/dd': 'De maand: 03/04/2025 is 4 maart' },
  },
  multiline: {
    question: 'Wat staat er in de tekst die over meer regels gaat?',
    labels: {
      text: 'Eén tekst, zoals een brief of een notitie',
      rows: 'Rijen van de tabel: het bestand moet worden verbeterd',
    },
  },
  decimal: {
    question: 'Hoe staan de getallen in dit bestand?',
    labels: {
      comma: 'Met een komma voor de decimalen: 1.234,56',
      point: 'Met een punt voor de decimalen: 1,234.56',
    },
  },
} as const;
