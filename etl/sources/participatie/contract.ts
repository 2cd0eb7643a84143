import { soortUitkering } from '../code-lists.ts';
import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const participatie: Contract = {
  kind: 'participatie',
  title: 'Uitkeringen Participatiewet',
  owner: 'Werk en inkomen',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Uitkeringnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Soort', type: 'code', required: true, codes: soortUitkering },
    { name: 'Ingangsdatum', type: 'date', ahead: 1, required: true },
    { name: 'Einddatum', type: 'date', ahead: 100 },
    { name: 'Reden beëindiging', type: 'text', dropped: true },
    { name: 'Maandbedrag', type: 'decimal', dropped: true },
  ],
  key: ['Uitkeringnummer'],
  period: { from: `"Ingangsdatum"`, to: `"Ingangsdatum"` },
  rules: [
    {
      name: 'einddatum-voor-ingangsdatum',
      column: 'Einddatum',
      broken: `"Einddatum" < "Ingangsdatum"`,
      message: 'De einddatum ligt voor de ingangsdatum. Verbeter een van beide.',
    },
  ],
  maxRejectShare: 0.05,
};
