import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const schulddienstverlening: Contract = {
  kind: 'schulddienstverlening',
  title: 'Trajecten schulddienstverlening',
  owner: 'Team schulddienstverlening',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Trajectnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Datum aanmelding', type: 'date', required: true },
    { name: 'Startdatum', type: 'date', ahead: 1 },
    { name: 'Einddatum', type: 'date', ahead: 100 },
    { name: 'Reden beëindiging', type: 'text', dropped: true },
    { name: 'Totale schuld', type: 'decimal', dropped: true },
  ],
  key: ['Trajectnummer'],
  period: { from: `"Datum aanmelding"`, to: `"Datum aanmelding"` },
  rules: [
    {
      name: 'start-voor-aanmelding',
      column: 'Startdatum',
      broken: `"Startdatum" < "Datum aanmelding"`,
      message: 'Het traject begint voor de aanmelding. Controleer beide datums.',
    },
  ],
  maxRejectShare: 0.05,
};
