import { expect, test } from 'vitest';
import { backofficeVoorzieningen } from './backoffice-voorzieningen/contract.ts';
import { withCsvReader } from './csv-for-test.ts';
import { csvSource } from './csv-source.ts';

const header =
  'Toewijzingnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Wet;Beschikkingnummer;Datum melding;Datum aanvraag;Datum besluit;Resultaat;Productcategorie;Productcode;Leveringsvorm;Ingangsdatum;Einddatum;Start zorg;Stop zorg;Reden beëindiging;Aanbieder;Tarief';
const row = (number: number, wet: string, category: string, product: string, end = '', stop = ''): string =>
  `T${number};999900006;;02-01-2010;V;Ens;${wet};B${number};;;;toegekend;${category};${product};ZIN;01-01-2024;${end};01-02-2024;${stop};;;`;
const sound = [row(1, 'Jeugdwet', '44', '44A07'), row(2, 'Jeugdwet', '35', ''), row(3, 'Wmo', '15', '')];
// The same row again is left out, and so is its remark.
const unknown = [row(4, 'Jeugdwet', '43', ''), row(5, 'Jeugdwet', '44', ''), row(5, 'Jeugdwet', '44', '')];

test.each([false, true])('stay without a product code counts, and the report tells of it (at a glance: %s)', (glance) =>
  withCsvReader(async (read) => {
    const notesOn = async (...rows: string[]) => {
      const { notes, quick } = await read(csvSource(backofficeVoorzieningen), [header, ...rows].join('\n'), { glance });
      expect(quick).toBe(glance);
      return notes;
    };
    expect(await notesOn(...sound)).toEqual([]);
    expect(await notesOn(...sound, ...unknown.slice(0, 1))).toEqual([
      expect.stringMatching(/^Bij 1 rij van de Jeugdwet met productcategorie 43 of 44 staat geen productcode\./),
    ]);
    expect(await notesOn(...sound, ...unknown)).toEqual([
      expect.stringMatching(/^Bij 2 rijen .*telt het als residentiële zorg\./),
    ]);
  }),
);

test('care of which the assignment ends before it starts counts, and the report tells of it', () =>
  withCsvReader(async (read) => {
    const rows = [
      row(1, 'Wmo', '15', '', '31-01-2024'),
      row(2, 'Wmo', '15', '', '01-02-2024'),
      row(3, 'Wmo', '15', '', '31-01-2024', '01-06-2024'),
    ];
    const { notes, rejects } = await read(csvSource(backofficeVoorzieningen), [header, ...rows].join('\n'));
    expect(rejects).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^Bij 1 rij ligt de einddatum voor de start van de zorg\./)]);
  }));
