import { soortUitkering } from '../code-lists.ts';
import type { Contract } from '../contract.ts';
import { personColumns } from '../person-columns.ts';

export const aanvragenInkomen: Contract = {
  kind: 'aanvragen-inkomen',
  title: 'Aanvragen inkomen',
  owner: 'Werk en inkomen',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Aanvraagnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Soort', type: 'code', required: true, codes: soortUitkering },
    { name: 'Datum aanvraag', type: 'date', required: true },
    // Empty while the resident waits, as is the result.
    { name: 'Datum besluit', type: 'date' },
    {
      name: 'Resultaat',
      type: 'code',
      codes: {
        toegekend: 'toegekend',
        afgewezen: 'afgewezen',
        ingetrokken: 'ingetrokken',
        'buiten behandeling': 'buiten behandeling gesteld',
      },
    },
    // Kept for the reference alone: what was granted.
    { name: 'Uitkeringnummer', type: 'text' },
  ],
  key: ['Aanvraagnummer'],
  period: { from: `"Datum aanvraag"`, to: `"Datum aanvraag"` },
  rules: [
    {
      name: 'besluit-voor-aanvraag',
      column: 'Datum besluit',
      broken: `"Datum besluit" < "Datum aanvraag"`,
      message: 'Het besluit ligt voor de aanvraag. Controleer beide datums.',
    },
    {
      name: 'besluit-zonder-resultaat',
      column: 'Resultaat',
      broken: `"Datum besluit" is not null and "Resultaat" is null`,
      message: 'Er is een datum van het besluit, maar geen resultaat. Vul het resultaat in.',
    },
    {
      name: 'resultaat-zonder-besluit',
      column: 'Datum besluit',
      broken: `"Resultaat" is not null and "Datum besluit" is null`,
      message: 'Er is een resultaat, maar geen datum van het besluit. Vul de datum in.',
    },
  ],
  references: [
    {
      columns: ['Uitkeringnummer'],
      when: `"Uitkeringnummer" is not null`,
      kind: 'participatie',
      to: ['Uitkeringnummer'],
    },
  ],
  maxRejectShare: 0.05,
};
