import { exampleIn, type StandardContract } from '../standard-contract.ts';

/** Known, and refused with its name: a list of properties of gemeenten looks like a table of StatLine, but holds no figures of one. */
export const gemeenteklassenContract: StandardContract = {
  kind: 'gemeenteklassen',
  title: 'Gemeenteklassen: provincie, grootte en stedelijkheid van gemeenten',
  owner: 'Begrotingsanalysetool, naar CBS',
  revisedBy: 'source',
  cycle: 'yearly',
  dueDays: 365,
  version: 1,
  standard: 'Lijst van gemeenten met hun klasse (kolommen gescheiden door tabs)',
  columns: [
    { name: 'Gemeenten', type: 'text', required: true, element: 'Gemeenten', meaning: 'Naam van de gemeente.' },
    { name: 'Provincie', type: 'text', required: true, element: 'Provincie', meaning: 'De provincie.' },
    {
      name: 'Gemeentegrootte',
      type: 'text',
      required: true,
      element: 'Gemeentegrootte',
      meaning: 'Klasse naar het aantal inwoners.',
    },
  ],
  key: ['Gemeenten'],
  period: null,
  rules: [],
  maxRejectShare: 0,
  example: exampleIn(import.meta.dirname, 'gemeenteklassen-voorbeeld.tsv'),
  refused: {
    rule: 'niet-gebruikt',
    why: 'Dit is een lijst met de klassen van gemeenten. Het dashboard maakt er geen cijfers van.',
    remedy: 'Laat het bestand weg. Het aantal inwoners komt uit de tabellen van het CBS.',
  },
};
