import { exampleIn, type StandardContract } from '../standard-contract.ts';

/** The names that an entry of a list may give its parts; the first that is there counts. */
export const entryNames = {
  // A topic group of DataProperties has no key of its own, so its number stands for it.
  code: ['Key', 'Identifier', 'ID', 'Id'],
  titel: ['Title'],
  ouder: ['ParentID', 'ParentId', 'MeasureGroupId', 'DimensionGroupId', 'Municipality', 'CategoryGroupID'],
  status: ['Status'],
} as const;

/** The meaning of codes, kept beside the figures. A list of periods says which figures are provisional; nothing is counted from it. */
export const statlineCodelijstContract: StandardContract = {
  kind: 'statline-codelijst',
  published: true,
  title: 'Codelijsten van StatLine',
  owner: 'CBS en RIVM',
  revisedBy: 'source',
  cycle: 'yearly',
  dueDays: 365,
  version: 1,
  standard: 'Codelijsten van StatLine, OData versie 3 of 4, of CBS Gebieden',
  columns: [
    { name: 'lijst', type: 'text', required: true, element: 'de bestandsnaam', meaning: 'Van welke lijst de code is.' },
    { name: 'code', type: 'text', required: true, element: entryNames.code.join(' of '), meaning: 'De code.' },
    { name: 'titel', type: 'text', element: entryNames.titel.join(' of '), meaning: 'Wat de code betekent.' },
    { name: 'ouder', type: 'text', element: entryNames.ouder.join(' of '), meaning: 'De groep of regio erboven.' },
    {
      name: 'status',
      type: 'text',
      element: entryNames.status.join(' of '),
      meaning: 'Van een periode: Definitief, Voorlopig of NaderVoorlopig.',
    },
  ],
  key: ['lijst', 'code', 'ouder'],
  period: null,
  rules: [],
  maxRejectShare: 0.05,
  example: exampleIn(import.meta.dirname, '99999NED_Perioden_voorbeeld.json'),
};
