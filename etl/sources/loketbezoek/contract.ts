import type { Contract } from '../contract.ts';
import { geslacht, tevreden, woonplaats } from '../code-lists.ts';

export const loketbezoek: Contract = {
  kind: 'loketbezoek',
  title: 'Bezoekersonderzoek loket sociaal domein',
  owner: 'Loket sociaal domein',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Respondent', type: 'text', required: true },
    { name: 'Datum bezoek', type: 'date', required: true },
    {
      name: 'Leeftijdsgroep',
      type: 'code',
      codes: { '0-17': '0-17', '18-34': '18-34', '35-49': '35-49', '50-64': '50-64', '65-74': '65-74', '75+': '75+' },
    },
    { name: 'Geslacht', type: 'code', codes: geslacht },
    { name: 'Woonplaats', type: 'code', codes: woonplaats },
    { name: 'Tevredenheid', type: 'code', codes: tevreden },
  ],
  key: ['Respondent'],
  period: { from: `"Datum bezoek"`, to: `"Datum bezoek"` },
  rules: [],
  maxRejectShare: 0.05,
};
