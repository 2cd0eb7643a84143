import type { Contract } from '../contract.ts';

export const inbewaringstellingen: Contract = {
  kind: 'inbewaringstellingen',
  title: 'Inbewaringstellingen en crisismaatregelen',
  owner: 'Openbare orde en veiligheid',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Besluitnummer', type: 'text', required: true },
    { name: 'Datum besluit', type: 'date', required: true },
    { name: 'Wet', type: 'code', required: true, codes: { Wzd: 'Wet zorg en dwang', Wvggz: 'Wet verplichte ggz' } },
  ],
  key: ['Besluitnummer'],
  period: { from: `"Datum besluit"`, to: `"Datum besluit"` },
  rules: [],
  maxRejectShare: 0.05,
};
