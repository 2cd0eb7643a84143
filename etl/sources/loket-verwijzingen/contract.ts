import type { Contract } from '../contract.ts';
import { wet } from '../code-lists.ts';
import { personColumns } from '../person-columns.ts';

export const loketVerwijzingen: Contract = {
  kind: 'loket-verwijzingen',
  title: 'Verwijzingen door het loket sociaal domein',
  owner: 'Loket sociaal domein',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Verwijzingnummer', type: 'text', required: true },
    { name: 'Contactnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Datum verwijzing', type: 'date', required: true },
    {
      name: 'Bestemming',
      type: 'code',
      required: true,
      codes: {
        'algemene voorziening': 'algemene voorziening',
        maatwerkvoorziening: 'maatwerkvoorziening',
        'eigen netwerk': 'eigen netwerk',
        procesbegeleiding: 'procesbegeleiding',
        overig: 'overig',
      },
    },
    { name: 'Wet', type: 'code', codes: wet },
    { name: 'Voorziening', type: 'text', dropped: true },
  ],
  key: ['Verwijzingnummer'],
  period: { from: `"Datum verwijzing"`, to: `"Datum verwijzing"` },
  rules: [],
  references: [{ columns: ['Contactnummer'], kind: 'loket-contacten', to: ['Contactnummer'] }],
  maxRejectShare: 0.05,
};
