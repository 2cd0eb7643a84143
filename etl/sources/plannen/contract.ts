import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const plannen: Contract = {
  kind: 'plannen',
  title: 'Plannen van het team procesbegeleiders',
  owner: 'Team procesbegeleiders',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Plannummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Startdatum', type: 'date', ahead: 1, required: true },
    { name: 'Einddatum', type: 'date', ahead: 100 },
    { name: 'Aantal betrokkenen', type: 'integer', dropped: true },
  ],
  key: ['Plannummer'],
  period: { from: `"Startdatum"`, to: `"Startdatum"` },
  rules: [
    {
      name: 'einde-voor-start',
      column: 'Einddatum',
      broken: `"Einddatum" < "Startdatum"`,
      message: 'Het plan eindigt voor het begint. Controleer beide datums.',
    },
  ],
  maxRejectShare: 0.05,
};
