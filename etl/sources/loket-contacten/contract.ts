import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const loketContacten: Contract = {
  kind: 'loket-contacten',
  title: 'Contacten van het loket sociaal domein',
  owner: 'Loket sociaal domein',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Contactnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Datum contact', type: 'date', required: true },
    {
      name: 'Kanaal',
      type: 'code',
      required: true,
      codes: {
        balie: 'balie',
        telefoon: 'telefoon',
        'e-mail': 'e-mail',
        webformulier: 'webformulier',
        huisbezoek: 'huisbezoek',
      },
    },
    {
      name: 'Domein',
      type: 'code',
      required: true,
      codes: { Wmo: 'Wmo', Jeugd: 'Jeugd', Inkomen: 'Inkomen', Schulden: 'Schulden', Overig: 'Overig' },
    },
    {
      name: 'Uitkomst',
      type: 'code',
      required: true,
      codes: {
        'informatie en advies': 'informatie en advies',
        'eigen netwerk': 'eigen netwerk',
        'algemene voorziening': 'algemene voorziening',
        'aanvraag maatwerk': 'aanvraag maatwerk',
        procesbegeleiding: 'procesbegeleiding',
        overgedragen: 'overgedragen',
      },
    },
    { name: 'Doorgegeven', type: 'yes-no', required: true },
    { name: 'Toelichting', type: 'text', dropped: true },
  ],
  key: ['Contactnummer'],
  period: { from: `"Datum contact"`, to: `"Datum contact"` },
  rules: [],
  maxRejectShare: 0.05,
};
