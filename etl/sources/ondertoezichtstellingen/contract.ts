import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const ondertoezichtstellingen: Contract = {
  kind: 'ondertoezichtstellingen',
  title: 'Ondertoezichtstellingen',
  owner: 'Gecertificeerde instelling',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 45,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Maatregelnummer', type: 'text', required: true },
    ...personColumns,
    {
      name: 'Soort',
      type: 'code',
      required: true,
      codes: { OTS: 'ondertoezichtstelling', VOTS: 'voorlopige ondertoezichtstelling' },
    },
    { name: 'Begindatum', type: 'date', required: true },
    { name: 'Einddatum', type: 'date', ahead: 100 },
  ],
  key: ['Maatregelnummer'],
  period: { from: `"Begindatum"`, to: `"Begindatum"` },
  rules: [
    {
      name: 'einde-voor-begin',
      column: 'Einddatum',
      broken: `"Einddatum" < "Begindatum"`,
      message: 'De maatregel eindigt voor zij begint. Controleer beide datums.',
    },
  ],
  maxRejectShare: 0.05,
};
