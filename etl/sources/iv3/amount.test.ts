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

const raw = (first: string, second = '') =>
  `ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2\n1;6.3   ;L1.1    ;GM0171   ;2023X005;${first};${second}\n`;

it('raw Iv3 with a point per thousand stops the load, in either placement, and a person settles it', async () => {
  for (const text of [raw('1.234'), raw('12', '5.678')])
    await expect(readTextForTest(iv3, '45063NED.csv', text)).rejects.toMatchObject({ rule: 'getal-onduidelijk' });
  const told = (decimals: 'comma' | 'point') => readTextForTest(iv3, '45063NED.csv', raw('1.234'), decimals);
  expect((await told('comma')).rows).toMatchObject([{ lasten: 1234 }]);
  expect((await told('point')).rows).toMatchObject([{ lasten: 1.234 }]);
  expect((await readTextForTest(iv3, '45063NED.csv', raw('564.0'))).rows).toMatchObject([{ lasten: 564 }]);
  const { rejects } = await readTextForTest(iv3, '45063NED.csv', raw('1.234.000'));
  expect(rejects).toMatchObject([{ rule: 'bedrag' }]);
});
