import type { Contract } from '../contract.ts';

export const veiligThuis: Contract = {
  kind: 'veilig-thuis',
  title: 'Onderzoeken van Veilig Thuis Flevoland',
  owner: 'Veilig Thuis Flevoland',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 45,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Onderzoeksnummer', type: 'text', required: true },
    { name: 'Gemeentecode', type: 'text', required: true },
    { name: 'Datum melding', type: 'date', required: true },
    { name: 'Start onderzoek', type: 'date' },
    { name: 'Afronding onderzoek', type: 'date' },
    { name: 'Uitkomst', type: 'text', dropped: true },
  ],
  key: ['Onderzoeksnummer'],
  period: { from: `"Datum melding"`, to: `"Datum melding"` },
  rules: [
    {
      name: 'start-voor-melding',
      column: 'Start onderzoek',
      broken: `"Start onderzoek" < "Datum melding"`,
      message: 'Het onderzoek begint voor de melding. Controleer beide datums.',
    },
  ],
  maxRejectShare: 0.05,
};
