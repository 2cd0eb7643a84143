import { expect, test } from 'vitest';
import { withCsvReader } from '../csv-for-test.ts';
import { statline } from './source.ts';

const labels = (...figures: readonly string[]): string =>
  `"Regio's";"Perioden";"Wmo-cliënten (aantal)"\r\n${figures.map((figure, at) => `"Noordoostpolder";"${2020 + at}";${figure}`).join('\r\n')}\r\n`;

test('a label download that was saved with points is read as a person says, and without that its rows are rejected', async () => {
  await withCsvReader(async (read) => {
    const text = labels('1.234', '12.5', '7');
    const fileName = '86050NED_01022025_120000.csv';
    const told = await read(statline, text, { decimals: 'point', fileName });
    expect(told.rejects).toEqual([]);
    expect(told.rows.map((row) => row['waarde'])).toEqual([1.234, 12.5, 7]);
    const asUsual = await read(statline, text, { fileName });
    expect(asUsual.rejects).toMatchObject([{ rule: 'getal' }, { rule: 'getal' }]);
    expect(asUsual.rejects.map((one) => one['message'])).toEqual([
      expect.stringContaining(
        'met --decimal comma is 1.234 het getal 1234, met --decimal point is 1.234 het getal 1,234',
      ),
      expect.stringContaining('met --decimal point is 12.5 het getal 12,5'),
    ]);
  });
});

const typed = (...figures: readonly string[]): string =>
  `ID;RegioS;Perioden;WmoClienten_1\r\n${figures.map((figure, at) => `${at};GM0171;${2020 + at}JJ00;${figure}`).join('\r\n')}\r\n`;
const thousands = labels('21,900').replace('(aantal)', '(1 000 euro)');

test.each([
  ['a label download', labels('2,815', '4,284'), 'point', [2815, 4284]],
  ['a label download in thousands of euros', thousands, 'point', [21_900]],
  ['a download with codes', typed('2.815', '995'), 'comma', [2815, 995]],
] as const)(
  'a count with three decimals in %s stops until a person says what it is',
  async (_, text, told, expected) => {
    await withCsvReader(async (read) => {
      const fileName = '86050NED_01022025_120000.csv';
      await expect(read(statline, text, { fileName })).rejects.toMatchObject({
        rule: 'getal-onduidelijk',
        message: expect.stringMatching(/--decimal comma is .* --decimal point is /),
      });
      const as = async (decimals: 'comma' | 'point') =>
        (await read(statline, text, { decimals, fileName })).rows.map((row) => row['waarde']);
      expect(await as(told)).toEqual(expected);
      expect((await as(told === 'comma' ? 'point' : 'comma'))[0]).toBe((expected[0] ?? 0) / 1000);
    });
  },
);

test('three decimals of a share, or beside figures that settle it, are read as they stand', async () => {
  await withCsvReader(async (read) => {
    const fileName = '86050NED_01022025_120000.csv';
    const share = await read(statline, labels('2,815').replace('(aantal)', '(%)'), { fileName });
    expect(share.rows).toMatchObject([{ waarde: 2.815 }]);
    expect((await read(statline, labels('2,815', '2,31'), { fileName })).rows).toHaveLength(2);
  });
});
