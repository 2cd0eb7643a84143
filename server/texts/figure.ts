/** What is said of a figure that is taken along, and in its workbook. */
export const figureTexts = {
  noTable: 'Deze figuur heeft geen tabel: er is nog geen cijfer.',
  noDrawing: 'Van deze figuur is er geen tekening: er is nog geen cijfer.',
  noForm: (form: string) => `Een figuur is er niet als "${form}".`,
  notThere: 'Deze figuur is er niet. Kijk op de pagina zelf welke er zijn.',
  wrongChoice: (name: string, value: string, choices: string) =>
    `"${name}" kan niet "${value}" zijn. ${choices === '' ? 'Laat deze keuze weg.' : `Kies ${choices}.`}`,
  sheets: { figures: 'Cijfers', explanation: 'Toelichting' },
  rows: {
    title: 'Titel',
    what: 'Wat staat er',
    summary: 'In het kort',
    note: 'Let op',
    source: 'Bron',
    generation: 'Generatie van de cijfers',
    address: 'Adres op het dashboard',
  },
};
