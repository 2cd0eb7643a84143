import type { Contract } from './contract.ts';

/** A kind that nobody delivers: all that somebody would write for a new one. */
export const buurtbus: Contract = {
  kind: 'buurtbus',
  title: 'Ritten van de buurtbus',
  owner: 'Vrijwilligers',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  version: 1,
  columns: [
    { name: 'Ritnummer', type: 'text', required: true },
    { name: 'Dag van de rit', type: 'date', required: true },
    { name: 'Halte', type: 'code', required: true, codes: { M: 'markt', S: 'school' } },
  ],
  key: ['Ritnummer'],
  period: { from: '"Dag van de rit"', to: '"Dag van de rit"' },
  rules: [],
  maxRejectShare: 0.5,
};
