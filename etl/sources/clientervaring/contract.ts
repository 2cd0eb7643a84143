import type { Contract } from '../contract.ts';
import { eens, geslacht, wet, woonplaats } from '../code-lists.ts';

export const clientervaring: Contract = {
  kind: 'clientervaring',
  title: 'Cliëntervaringsonderzoek Wmo en Jeugd',
  owner: 'Beleid sociaal domein',
  revisedBy: 'ourselves',
  cycle: 'yearly',
  dueDays: 180,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Respondent', type: 'text', required: true },
    { name: 'Jaar', type: 'integer', required: true, min: 2015, max: 2100 },
    { name: 'Wet', type: 'code', required: true, codes: wet },
    {
      name: 'Leeftijdsgroep',
      type: 'code',
      codes: { '0-17': '0-17', '18-34': '18-34', '35-49': '35-49', '50-64': '50-64', '65-74': '65-74', '75+': '75+' },
    },
    { name: 'Geslacht', type: 'code', codes: geslacht },
    { name: 'Woonplaats', type: 'code', codes: woonplaats },
    { name: 'Wist waar hulp', type: 'code', codes: eens },
    { name: 'Toegang niet belemmerend', type: 'code', codes: eens },
    { name: 'Beter redden', type: 'code', codes: eens },
    { name: 'Weet cliëntondersteuning', type: 'yes-no' },
    { name: 'Opmerking', type: 'text', dropped: true },
  ],
  key: ['Jaar', 'Wet', 'Respondent'],
  period: { from: `make_date("Jaar", 1, 1)`, to: `make_date("Jaar", 12, 31)` },
  rules: [],
  maxRejectShare: 0.05,
};
