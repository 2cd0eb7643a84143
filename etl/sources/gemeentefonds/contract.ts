import { exampleIn, type StandardContract } from '../standard-contract.ts';

/** Known, and refused with its name: no figure of the dashboard is made from the gemeentefonds. */
export const gemeentefondsContract: StandardContract = {
  kind: 'gemeentefonds',
  title: 'Gemeentefonds: clusters, maatstaven, gewichten en uitkeringen',
  owner: 'Ministerie van BZK',
  revisedBy: 'source',
  cycle: 'yearly',
  dueDays: 30,
  version: 1,
  standard: 'Tabellen van het ministerie van BZK bij een circulaire',
  columns: [
    { name: 'CBS', type: 'text', required: true, element: 'CBS', meaning: 'Nummer van de gemeente.' },
    { name: 'Naam', type: 'text', required: true, element: 'Naam', meaning: 'Naam van de gemeente.' },
    { name: 'Prov', type: 'text', required: true, element: 'Prov', meaning: 'De provincie.' },
  ],
  key: ['CBS'],
  period: null,
  rules: [],
  maxRejectShare: 0,
  example: exampleIn(import.meta.dirname, 'gemeentefonds-voorbeeld.csv'),
  refused: {
    rule: 'niet-gebruikt',
    why: 'Dit is een bestand van het gemeentefonds. Het dashboard maakt er geen cijfers van.',
    remedy: 'Laat het bestand weg. Voor lasten en baten is er Iv3, voor het budget het plan.',
  },
};
