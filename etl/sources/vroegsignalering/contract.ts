import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const vroegsignalering: Contract = {
  kind: 'vroegsignalering',
  title: 'Signalen van betalingsachterstanden',
  owner: 'Team schulddienstverlening',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Signaalnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Datum ontvangst', type: 'date', required: true },
    {
      name: 'Signaalpartner',
      type: 'code',
      codes: { zorgverzekeraar: 'zorgverzekeraar', energie: 'energie', water: 'water', verhuurder: 'verhuurder' },
      dropped: true,
    },
    { name: 'Datum contactpoging', type: 'date' },
    {
      name: 'Resultaat',
      type: 'code',
      codes: {
        'geen contact': 'geen contact',
        'hulp geweigerd': 'hulp geweigerd',
        'hulp aanvaard': 'hulp aanvaard',
        'al in traject': 'al in traject',
      },
    },
  ],
  key: ['Signaalnummer'],
  period: { from: `"Datum ontvangst"`, to: `"Datum ontvangst"` },
  rules: [
    {
      name: 'contact-voor-ontvangst',
      column: 'Datum contactpoging',
      broken: `"Datum contactpoging" < "Datum ontvangst"`,
      message: 'De contactpoging ligt voor de ontvangst van het signaal. Controleer beide datums.',
    },
  ],
  maxRejectShare: 0.05,
};
