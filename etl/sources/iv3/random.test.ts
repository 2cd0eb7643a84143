import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { iv3 } from './source.ts';

/** Random amounts (x 1.000 euro, in tenths), written as raw Iv3 and read back: one total per gemeente and taakveld. */

const amount = fc.integer({ min: -9_999, max: 9_999_999 }).map((n) => n / 10);
const totals = fc.uniqueArray(
  fc.record({
    regio: fc.constantFrom('GM0171', 'GM0184', 'GM0034'),
    taakveld: fc.constantFrom('6.1', '6.2', '6.3', '7.1'),
    lasten: amount.map((one) => (one === 0 ? 1 : one)),
    baten: amount,
  }),
  { minLength: 1, maxLength: 12, selector: ({ regio, taakveld }) => `${regio} ${taakveld}` },
);
const header = 'ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2';

test.for(['\n', '\r\n'])('raw Iv3 reads back equal, with line end %j', async (end) => {
  await fc.assert(
    fc.asyncProperty(totals, fc.boolean(), async (all, second) => {
      const cells = (value: number): string => (second ? `1;${value}` : `${value};`);
      const lines = all.flatMap(({ regio, taakveld, lasten, baten }, index) => [
        `${2 * index};${taakveld.padEnd(6)};L1.1    ;${regio.padEnd(9)};2022X005;${cells(lasten)}`,
        `${2 * index + 1};${taakveld.padEnd(6)};B3.8    ;${regio.padEnd(9)};2022X005;${cells(baten)}`,
      ]);
      const text = [header, ...lines, ''].join(end);
      const { rows, rejects } = await readTextForTest(iv3, '45059NED_TypedDataSet.csv', text);
      expect(rejects).toEqual([]);
      expect(rows).toMatchObject(all);
    }),
    { numRuns: 10, seed: 171 },
  );
});
