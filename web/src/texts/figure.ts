/** The words around every figure: its table, its downloads, its own address, and where it may be shown. */
export const figureTexts = {
  chart: (title: string, summary: string) => `Grafiek: ${title}. ${summary}`,
  legend: 'Legenda',
  table: (rows: number) => `Dezelfde cijfers in een tabel (${rows} ${rows === 1 ? 'rij' : 'rijen'})`,
  slide: 'Niet alles past op uw scherm. Schuif de tabel opzij om alle kolommen te zien.',
  source: (parts: string) => `Bron: ${parts}`,
  break: (from: string, why: string) =>
    `Breuk in de reeks vanaf ${from}: ${why} Vergelijk de cijfers ervoor en erna niet met elkaar.`,
  breakInChart: 'breuk',
  /** From one period, year or bound to another. */
  until: (from: string, to: string) => `${from} tot en met ${to}`,
  between: (from: string, to: string) => `${from} tot ${to}`,
  columns: {
    period: 'Periode',
    figure: 'Cijfer',
    status: 'Status',
    margin: '95%-marge',
    marginFrom: '95%-marge: van',
    marginTo: '95%-marge: tot',
    numerator: 'Teller',
    denominator: 'Noemer',
    about: 'Gaat over',
  },
  signs: { provisional: 'voorlopig cijfer', break: 'breuk in de reeks' },
  units: {
    days: 'in dagen',
    share: (unit: string) => `in ${unit}`,
    count: (unit: string) => `aantal ${unit}`,
  },
  /** One of what a unit counts. */
  one: {
    aanvragen: 'aanvraag',
    besluiten: 'besluit',
    bezwaren: 'bezwaar',
    contacten: 'contact',
    dagen: 'dag',
    indicatoren: 'indicator',
    inwoners: 'inwoner',
    jongeren: 'jongere',
    maatregelen: 'maatregel',
    onderzoeken: 'onderzoek',
    trajecten: 'traject',
    uitkeringen: 'uitkering',
    voorzieningen: 'voorziening',
    vragen: 'vraag',
  },
  /** The families of sources, in words that a resident knows. */
  sources: {
    FO: 'loket sociaal domein',
    BO: 'registraties van de gemeente',
    'FO+BO': 'loket sociaal domein en registraties van de gemeente',
    GGD: 'gezondheidsmonitor GGD',
    CEO: 'vragenlijst onder cliënten en bezoekers',
    CBS: 'CBS',
    PC: 'planning en control',
  },
  share: {
    title: 'Download of deel',
    noPicture:
      'Van deze cijfers is geen grafiek te maken. Ze zijn van verschillende soort, of er is te weinig om te tekenen. Daarom is er geen plaatje om te downloaden.',
    picture: 'plaatje',
    pictureToEdit: 'plaatje om te bewerken',
    table: 'tabel',
    forPrograms: 'voor een programma',
    allFields: 'CSV met alle velden',
    address: 'Vast adres van deze figuur',
  },
};
