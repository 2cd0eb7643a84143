import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { zorgned } from './source.ts';

/** Random applications with their days, written as JSON of Zorgned in every layout, and read back equal. */

const dayAfter = (days: number): string => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
const applications = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 999_999 }),
    reported: fc.integer({ min: 0, max: 1000 }),
    applied: fc.integer({ min: 0, max: 60 }),
    decided: fc.integer({ min: 0, max: 60 }),
    time: fc.constantFrom('', 'T00:00:00', 'T17:10:55.2733333'),
  }),
  { minLength: 1, maxLength: 6, selector: ({ id }) => id },
);

test('Zorgned JSON reads back equal', async () => {
  await fc.assert(
    fc.asyncProperty(applications, fc.constantFrom(0, 2), async (all, indent) => {
      const aanvraag = all.map(({ id, reported, applied, decided, time }) => ({
        identificatie: String(id),
        bsn: '999900006',
        regeling: { identificatie: 'WMO' },
        datumAanmelding: dayAfter(reported),
        datumAanvraag: `${dayAfter(reported + applied)}${time}`,
        beschikking: {
          beschikkingNummer: id,
          datumAfgifte: dayAfter(reported + applied + decided),
          beschikteProducten: [
            {
              identificatie: String(id),
              product: { productCode: '02A03' },
              productCategorie: { code: '02' },
              resultaat: 'afgewezen',
            },
          ],
        },
      }));
      const text = JSON.stringify({ _embedded: { aanvraag } }, null, indent);
      const { rows, rejects } = await readTextForTest(zorgned, 'aanvragen.json', text);
      expect(rejects).toEqual([]);
      expect(rows.map((row) => [row['aanvraag_id'], row['melding'], row['aanvraag'], row['besluit']])).toEqual(
        all.map(({ id, reported, applied, decided }) => [
          String(id),
          dayAfter(reported),
          dayAfter(reported + applied),
          dayAfter(reported + applied + decided),
        ]),
      );
    }),
    { numRuns: 8, seed: 171 },
  );
});
