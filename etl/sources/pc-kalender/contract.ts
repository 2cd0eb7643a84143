import type { Contract } from '../contract.ts';

export const pcKalender: Contract = {
  kind: 'pc-kalender',
  title: 'Kalender planning en control',
  owner: 'Concerncontrol',
  revisedBy: 'ourselves',
  cycle: 'yearly',
  dueDays: 30,
  replaces: 'period',
  plans: true,
  version: 1,
  columns: [
    { name: 'Jaar', type: 'integer', required: true, min: 2015, max: 2100 },
    {
      name: 'Moment',
      type: 'code',
      required: true,
      codes: {
        perspectiefnota: 'perspectiefnota',
        begroting: 'begroting',
        voorjaarsrapportage: 'voorjaarsrapportage',
        najaarsrapportage: 'najaarsrapportage',
        decemberrapportage: 'decemberrapportage',
        jaarrekening: 'jaarrekening',
        'kwartaalrapportage 1': 'kwartaalrapportage 1',
        'kwartaalrapportage 2': 'kwartaalrapportage 2',
        'kwartaalrapportage 3': 'kwartaalrapportage 3',
        'kwartaalrapportage 4': 'kwartaalrapportage 4',
      },
    },
    { name: 'Uiterlijk', type: 'date', ahead: 2, required: true },
    { name: 'Geleverd', type: 'date' },
  ],
  key: ['Jaar', 'Moment'],
  period: { from: `make_date("Jaar", 1, 1)`, to: `make_date("Jaar", 12, 31)` },
  rules: [],
  remarks: [
    {
      when: `"Moment" in ('begroting', 'perspectiefnota') and year("Uiterlijk") >= "Jaar"`,
      message:
        '{rijen} van een begroting of perspectiefnota hebben een datum in of na hun eigen jaar. Het jaar is dat waar zij over gaat: de begroting van 2026 is in 2025 klaar.',
    },
  ],
  maxRejectShare: 0.05,
};
