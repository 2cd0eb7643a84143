import { exampleIn, type StandardContract } from '../standard-contract.ts';

/** The code lists as the Ketenbureau publishes them; they are built in (`reference/`), so a file that says the same is not needed. */
export const iwmoCodelijstContract: StandardContract = {
  kind: 'iwmo-codelijst',
  published: true,
  title: 'Codelijsten van iWmo en iJw',
  owner: 'Ketenbureau i-Sociaal Domein',
  revisedBy: 'source',
  cycle: 'yearly',
  dueDays: 30,
  version: 1,
  standard: 'Codelijsten van iWmo en iJw, release 3.2. Het dashboard kent deze codes al; laden is niet nodig.',
  columns: [
    { name: 'standaard', type: 'text', required: true, meaning: 'iWmo, iJw of beide.' },
    { name: 'release', type: 'text', required: true, meaning: 'De release van de standaard.' },
    { name: 'codelijst', type: 'text', required: true, meaning: 'Nummer van de codelijst, zoals WMO020.' },
    { name: 'naam', type: 'text', required: true, meaning: 'Naam van de codelijst.' },
    { name: 'code', type: 'text', required: true, meaning: 'De code.' },
    { name: 'omschrijving', type: 'text', required: true, meaning: 'Wat de code betekent.' },
  ],
  key: ['standaard', 'codelijst', 'code'],
  period: null,
  rules: [
    {
      name: 'codelijst-onbekend',
      column: 'code',
      message: 'Een code die het dashboard niet kent, hoort bij een andere release. Dan weigeren we het bestand.',
    },
  ],
  maxRejectShare: 0,
  example: exampleIn(import.meta.dirname, 'iwmo-codelijst-voorbeeld.csv'),
};
