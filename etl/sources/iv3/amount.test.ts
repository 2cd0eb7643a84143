import { expect, it } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { iv3 } from './source.ts';

const totals = (baten: string) => `Gemeenten;Taakveld;Baten;Lasten\nNoordoostpolder;6.1 Samenkracht;${baten};27\n`;

it.each(['21.000', '4.652', '1.234.567'])(
  'an amount of Iv3 such as %s can be two and stops the load',
  async (baten) => {
    await expect(readTextForTest(iv3, 'iv3_2024_jaarrekening.csv', totals(baten))).rejects.toMatchObject({
      rule: 'getal-onduidelijk',
      place: { line: 2, column: 'Baten' },
    });
  },
);

it.each(['21', '4652', '12.5', '-7.25'])('an amount of Iv3 such as %s can be one and is read', async (baten) => {
  const { rows } = await readTextForTest(iv3, 'iv3_2024_jaarrekening.csv', totals(baten));
  expect(rows).toMatchObject([{ baten: Number(baten) }]);
});
