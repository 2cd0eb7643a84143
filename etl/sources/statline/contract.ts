import { exampleIn, type StandardContract } from '../standard-contract.ts';

/** One figure: a region, a topic, a period, the other dimensions and the kind of bound. */
export const statlineContract: StandardContract = {
  kind: 'statline',
  published: true,
  title: 'Tabellen van StatLine (CBS, RIVM)',
  owner: 'CBS en RIVM',
  revisedBy: 'source',
  cycle: 'yearly',
  // Most tables of a year come out in the course of the next.
  dueDays: 365,
  version: 1,
  standard: 'StatLine: OData versie 3 (TypedDataSet, UntypedDataSet) of 4 (Observations), of een download als CSV',
  columns: [
    {
      name: 'tabel',
      type: 'text',
      required: true,
      element: 'de bestandsnaam, of odata.metadata',
      meaning: 'Nummer van de tabel, zoals 84799NED.',
    },
    {
      name: 'regio',
      type: 'text',
      required: true,
      element: "RegioS, WijkenEnBuurten, Gemeenten of Regio's",
      meaning: 'Code of naam van land, provincie, gemeente, wijk of buurt.',
    },
    {
      name: 'onderwerp',
      type: 'text',
      required: true,
      element: 'de kolommen met cijfers, of Measure',
      meaning: 'Waar het cijfer over gaat.',
    },
    {
      name: 'jaar',
      type: 'integer',
      required: true,
      min: 1800,
      max: 2100,
      element: 'Perioden, of de bestandsnaam',
      meaning: 'Het jaar van het cijfer.',
    },
    { name: 'periode', type: 'text', required: true, element: 'Perioden', meaning: 'De periode, zoals 2024JJ00.' },
    { name: 'dimensies', type: 'text', element: 'de andere kolommen', meaning: 'Zoals leeftijd en geslacht.' },
    { name: 'marge', type: 'text', element: 'Marges', meaning: 'Waarde, of een grens van het interval.' },
    {
      name: 'waarde',
      type: 'decimal',
      element: 'de cel, of Value',
      meaning: 'Het cijfer. Leeg is onbekend, en geen nul.',
    },
    { name: 'status', type: 'text', element: 'Perioden', meaning: 'Of het cijfer nog voorlopig is.' },
    { name: 'reden', type: 'text', element: 'de cel, of ValueAttribute', meaning: 'Waarom een cijfer ontbreekt.' },
  ],
  key: ['tabel', 'regio', 'onderwerp', 'periode', 'dimensies', 'marge'],
  period: { from: 'make_date(min(jaar), 1, 1)', to: 'make_date(max(jaar), 12, 31)', stated: true },
  rules: [],
  // Sooner than elsewhere a row has a fault: it holds hundreds of figures, and one that cannot be read leaves the others.
  maxRejectShare: 0.1,
  example: exampleIn(import.meta.dirname, '99999NED_TypedDataSet_voorbeeld_2024.csv'),
};
