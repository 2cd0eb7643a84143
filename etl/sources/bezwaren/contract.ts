import type { Contract } from '../contract.ts';

export const bezwaren: Contract = {
  kind: 'bezwaren',
  title: 'Bezwaren op afgegeven beschikkingen',
  owner: 'Juridische zaken',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Bezwaarnummer', type: 'text', required: true },
    {
      name: 'Wet',
      type: 'code',
      required: true,
      codes: { Wmo: 'Wmo', Jeugdwet: 'Jeugdwet', Participatiewet: 'Participatiewet', Wgs: 'Wgs' },
    },
    // Kept for the reference alone: an objection that names no known decision may be one that was never delivered.
    { name: 'Beschikkingnummer', type: 'text' },
    { name: 'Datum ontvangst', type: 'date', required: true },
    { name: 'Datum beslissing', type: 'date' },
    {
      name: 'Uitkomst',
      type: 'code',
      codes: {
        gegrond: 'gegrond',
        'deels gegrond': 'deels gegrond',
        ongegrond: 'ongegrond',
        'niet-ontvankelijk': 'niet-ontvankelijk',
        ingetrokken: 'ingetrokken',
      },
    },
  ],
  key: ['Bezwaarnummer'],
  period: { from: `"Datum ontvangst"`, to: `"Datum ontvangst"` },
  rules: [
    {
      name: 'beslissing-voor-ontvangst',
      column: 'Datum beslissing',
      broken: `"Datum beslissing" < "Datum ontvangst"`,
      message: 'De beslissing ligt voor de ontvangst van het bezwaar. Controleer beide datums.',
    },
  ],
  references: [
    {
      columns: ['Wet', 'Beschikkingnummer'],
      // Decisions on the Participatiewet and the Wgs stand in no extract.
      when: `"Wet" in ('Wmo', 'Jeugdwet')`,
      kind: 'backoffice-voorzieningen',
      to: ['Wet', 'Beschikkingnummer'],
      or: [{ kind: 'zorgned', to: ['wet', 'beschikkingnummer'] }],
    },
  ],
  maxRejectShare: 0.05,
};
