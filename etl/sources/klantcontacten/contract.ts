import { exampleIn, type StandardContract } from '../standard-contract.ts';

/**
 * A list of all contacts of a municipality. It tells neither domain nor outcome, so it cannot be the contacts of the loket
 * sociaal domein: it is refused by its name.
 */
export const klantcontactenContract: StandardContract = {
  kind: 'klantcontacten',
  title: 'Klantcontacten van de hele gemeente',
  owner: 'Klantcontactcentrum',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  version: 1,
  standard: 'JSON uit het systeem voor klantcontacten',
  columns: [
    { name: 'nummer', type: 'text', element: 'results/nummer', meaning: 'Nummer van het contact.' },
    {
      name: 'plaatsgevondenOp',
      type: 'text',
      required: true,
      element: 'results/plaatsgevondenOp',
      meaning: 'Wanneer het contact was.',
    },
    { name: 'onderwerp', type: 'text', element: 'results/onderwerp', meaning: 'Waar het contact over ging.' },
    { name: 'kanaal', type: 'text', required: true, element: 'results/kanaal', meaning: 'Hoe het contact ging.' },
  ],
  key: ['nummer'],
  period: null,
  rules: [],
  maxRejectShare: 0,
  example: exampleIn(import.meta.dirname, 'klantcontacten-voorbeeld.json'),
  refused: {
    rule: 'geen-uitkomst',
    why: 'Dit is een lijst van klantcontacten van de hele gemeente. Er staat niet in wat de uitkomst was en voor welk domein.',
    remedy: 'Lever voor het loket sociaal domein de uitvoer loket-contacten aan, met de kolommen Domein en Uitkomst.',
  },
};
