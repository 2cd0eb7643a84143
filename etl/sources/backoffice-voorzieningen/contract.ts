import type { Contract } from '../contract.ts';
import { wet } from '../code-lists.ts';
import { personColumns } from '../person-columns.ts';

export const backofficeVoorzieningen: Contract = {
  kind: 'backoffice-voorzieningen',
  title: 'Voorzieningen Wmo en Jeugdwet uit de backoffice',
  owner: 'Team maatwerk',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Toewijzingnummer', type: 'text', required: true },
    ...personColumns,
    { name: 'Wet', type: 'code', required: true, codes: wet },
    { name: 'Beschikkingnummer', type: 'text', required: true },
    { name: 'Datum melding', type: 'date' },
    { name: 'Datum aanvraag', type: 'date' },
    { name: 'Datum besluit', type: 'date' },
    {
      name: 'Resultaat',
      type: 'code',
      codes: {
        toegekend: 'toegekend',
        afgewezen: 'afgewezen',
        ingetrokken: 'ingetrokken',
        'in behandeling': 'in behandeling',
      },
    },
    { name: 'Productcategorie', type: 'text', required: true },
    { name: 'Productcode', type: 'text' },
    { name: 'Leveringsvorm', type: 'code', codes: { ZIN: 'zorg in natura', PGB: 'persoonsgebonden budget' } },
    { name: 'Ingangsdatum', type: 'date', ahead: 1 },
    { name: 'Einddatum', type: 'date', ahead: 100 },
    { name: 'Start zorg', type: 'date', ahead: 1 },
    { name: 'Stop zorg', type: 'date', ahead: 100 },
    { name: 'Reden beëindiging', type: 'text' },
    { name: 'Aanbieder', type: 'text', dropped: true },
    { name: 'Tarief', type: 'decimal', dropped: true },
  ],
  key: ['Wet', 'Toewijzingnummer'],
  period: { from: `"Datum besluit"`, to: `"Datum besluit"` },
  rules: [
    {
      name: 'einddatum-voor-ingangsdatum',
      column: 'Einddatum',
      broken: `"Einddatum" < "Ingangsdatum"`,
      message: 'De einddatum ligt voor de ingangsdatum. Verbeter een van beide in de backoffice.',
    },
    {
      name: 'stop-voor-start',
      column: 'Stop zorg',
      broken: `"Stop zorg" < "Start zorg"`,
      message: 'De zorg stopt voor zij begint. Verbeter een van beide datums.',
    },
    {
      name: 'besluit-voor-aanvraag',
      column: 'Datum besluit',
      broken: `"Datum besluit" < "Datum aanvraag"`,
      message: 'Het besluit ligt voor de aanvraag. Controleer beide datums.',
    },
    {
      name: 'toegekend-zonder-ingangsdatum',
      column: 'Ingangsdatum',
      broken: `"Resultaat" = 'toegekend' and "Ingangsdatum" is null`,
      message: 'Een toegekende voorziening heeft een ingangsdatum nodig. Vul die aan in de backoffice.',
    },
  ],
  remarks: [
    {
      when: `"Wet" = 'Jeugdwet' and "Productcategorie" in ('43', '44') and "Productcode" is null`,
      message:
        'Bij {rijen} van de Jeugdwet met productcategorie 43 of 44 staat geen productcode. Dan is niet te zien of het pleegzorg is, en telt het als residentiële zorg. Vul de productcode aan in de backoffice.',
    },
    {
      when: `"Stop zorg" is null and "Einddatum" < "Start zorg"`,
      message:
        'Bij {rijen} ligt de einddatum voor de start van de zorg. Die zorg eindigt dan op de dag van de start, en telt nergens als lopend. Verbeter een van beide datums in de backoffice, of vul de stop in.',
    },
  ],
  maxRejectShare: 0.05,
};
