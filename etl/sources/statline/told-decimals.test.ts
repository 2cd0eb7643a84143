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
    expect(String(asUsual.rejects[0]?.['message'])).toContain('--decimal point');
  });
});
