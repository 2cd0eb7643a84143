import { geslacht, wet, woonplaats } from '../code-lists.ts';
import { exampleIn, type StandardColumn, type StandardContract } from '../standard-contract.ts';

const product = 'beschikking/beschikteProducten';
const care = `${product}/toegewezenProduct`;
const assignment = `${care}/toewijzingen`;

/** What `resultaat` of a product may be, and what is kept of it. */
export const results: Readonly<Record<string, string>> = {
  toegewezen: 'toegekend',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
};

/** What is kept of a product on which was decided, or of an application without a decision. */
export const columns = [
  { name: 'aanvraag_id', type: 'text', required: true, element: 'identificatie', meaning: 'Nummer van de aanvraag.' },
  {
    name: 'product_id',
    type: 'text',
    required: true,
    element: `${product}/identificatie`,
    meaning: 'Nummer van het product. Zonder besluit is er geen.',
  },
  {
    name: 'regeling',
    type: 'text',
    made: true,
    element: 'regeling/identificatie',
    meaning: 'WMO of JW. Andere regelingen tellen niet mee; daarvan bewaren we alleen een korte code.',
  },
  { name: 'wet', type: 'code', codes: wet, meaning: 'De wet van de regeling.' },
  { name: 'persoon', type: 'bsn', required: true, element: 'bsn', meaning: 'Wie de aanvraag deed.' },
  { name: 'geboortejaar', type: 'birth-date', element: 'geboortedatum', meaning: 'Het jaar van geboorte.' },
  { name: 'geslacht', type: 'code', codes: { M: geslacht.M, V: geslacht.V }, element: 'geslacht', meaning: 'M of V.' },
  { name: 'wijk', type: 'code', codes: woonplaats, element: 'woonplaats', meaning: 'De plaats in de gemeente.' },
  { name: 'melding', type: 'date', element: 'datumAanmelding', meaning: 'Dag van de melding.' },
  { name: 'aanvraag', type: 'date', element: 'datumAanvraag', meaning: 'Dag van de aanvraag.' },
  { name: 'besluit', type: 'date', element: 'beschikking/datumAfgifte', meaning: 'Dag van het besluit.' },
  {
    name: 'beschikkingnummer',
    type: 'text',
    element: 'beschikking/beschikkingNummer',
    meaning: 'Nummer van de beschikking.',
  },
  {
    name: 'resultaat',
    type: 'code',
    codes: Object.fromEntries(Object.entries(results).map(([given, kept]) => [kept, given])),
    element: `${product}/resultaat`,
    meaning: 'In het bestand staat toegewezen waar wij toegekend zeggen.',
  },
  {
    name: 'productcategorie',
    type: 'text',
    element: `${product}/productCategorie/code`,
    meaning: 'Soort zorg, uit de landelijke lijst van iWmo en iJw.',
  },
  {
    name: 'productcode',
    type: 'text',
    signs: 5,
    element: `${product}/product/productCode`,
    meaning: 'Code van het product.',
  },
  {
    name: 'leveringsvorm',
    type: 'text',
    made: true,
    element: `${care}/leveringsvorm`,
    meaning: 'zin of pgb. Iets anders bewaren we niet.',
  },
  {
    name: 'toewijzingnummer',
    type: 'text',
    element: `${assignment}/toewijzingNummer`,
    meaning: 'Nummer van de toewijzing.',
  },
  {
    name: 'toegewezen',
    type: 'date',
    element: `${assignment}/toewijzingsDatumTijd`,
    meaning: 'Wanneer de zorg is toegewezen.',
  },
  {
    name: 'ingangsdatum',
    type: 'date',
    ahead: 1,
    element: `${care}/datumIngangGeldigheid`,
    meaning: 'Vanaf wanneer het product geldt.',
  },
  {
    name: 'einddatum',
    type: 'date',
    ahead: 100,
    element: `${care}/datumEindeGeldigheid`,
    meaning: 'Tot en met wanneer het product geldt.',
  },
  {
    name: 'start',
    type: 'date',
    ahead: 1,
    element: `${assignment}/leveringen/begindatum`,
    meaning: 'Wanneer de zorg begon.',
  },
  {
    name: 'stop',
    type: 'date',
    ahead: 100,
    element: `${assignment}/leveringen/einddatum`,
    meaning: 'Wanneer de zorg stopte.',
  },
  {
    name: 'reden',
    type: 'text',
    element: `${assignment}/leveringen/redenBeeindiging/code`,
    meaning: 'Waarom de zorg stopte, uit de landelijke lijst.',
  },
] as const satisfies readonly StandardColumn[];

export const zorgnedContract: StandardContract = {
  kind: 'zorgned',
  title: 'Aanvragen uit Zorgned',
  owner: 'Team maatwerk',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  version: 2,
  changes: [
    {
      version: 2,
      what: 'Een nummer waarin een BSN, naam of telefoonnummer staat, wordt een code of wordt afgekeurd. Van leveringsvorm en regeling blijft alleen een bekend woord over.',
    },
  ],
  standard: 'JSON uit de koppeling van Zorgned: de lijst _embedded/aanvraag',
  columns,
  key: ['aanvraag_id', 'product_id'],
  period: {
    from: 'min(aanvraag)',
    to: 'max(greatest(aanvraag, besluit, start, stop))',
    // Not the stop, which may be planned for years ahead.
    days: '[aanvraag, besluit, start]',
    wet: 'wet',
  },
  rules: [
    { name: 'bsn', column: 'bsn', message: 'Het burgerservicenummer klopt (elfproef).' },
    { name: 'besluit-voor-aanvraag', column: 'datumAfgifte', message: 'Het besluit ligt niet voor de aanvraag.' },
    {
      name: 'toegekend-zonder-ingangsdatum',
      column: 'datumIngangGeldigheid',
      message: 'Een toegewezen product heeft een ingangsdatum.',
    },
    {
      name: 'einddatum-voor-ingangsdatum',
      column: 'datumEindeGeldigheid',
      message: 'Het product eindigt niet voor het ingaat.',
    },
    {
      name: 'levering-voor-geldigheid',
      column: 'leveringen/begindatum',
      message: 'De levering begint niet voor het product geldig is.',
    },
    { name: 'stop-voor-start', column: 'leveringen/einddatum', message: 'De levering eindigt niet voor zij begint.' },
    {
      name: 'codelijst',
      column: 'productCategorie',
      message: 'De productcategorie staat in de landelijke lijst voor de wet.',
    },
  ],
  maxRejectShare: 0.1,
  example: exampleIn(import.meta.dirname, 'zorgned-voorbeeld.json'),
};
