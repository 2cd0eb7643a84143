import type { Contract } from '../contract.ts';

export const huisverboden: Contract = {
  kind: 'huisverboden',
  title: 'Huisverboden',
  owner: 'Openbare orde en veiligheid',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Zaaknummer', type: 'text', required: true },
    { name: 'Datum oplegging', type: 'date', required: true },
    { name: 'Verlengd', type: 'yes-no', required: true },
    { name: 'Datum einde', type: 'date', ahead: 1, dropped: true },
  ],
  key: ['Zaaknummer'],
  period: { from: `"Datum oplegging"`, to: `"Datum oplegging"` },
  rules: [],
  maxRejectShare: 0.05,
};
