import { expect, test } from 'vitest';
import { bezwaren } from './bezwaren/contract.ts';
import { withCsvReader } from './csv-for-test.ts';
import { csvSource } from './csv-source.ts';

const objections = (...days: readonly string[]): string =>
  `Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst\r\n${days.map((day, index) => `B${index};Wmo;;${day};;\r\n`).join('')}`;

test.for([
  ['no day is beyond twelve', ['03/04/2025', '11/12/2025']],
  ['the month goes first', ['03/04/2025', '04/25/2025']],
] as const)('dates with slashes of which %s stop the load', async ([, days]) => {
  await withCsvReader(async (read) => {
    await expect(read(csvSource(bezwaren), objections(...days))).rejects.toMatchObject({
      rule: 'datum-onduidelijk',
      place: { column: 'Datum ontvangst' },
    });
  });
});

test('one day beyond twelve settles the column, and with dashes the day goes first', async () => {
  await withCsvReader(async (read) => {
    for (const days of [
      ['03/04/2025', '25/04/2025'],
      ['03-04-2025', '04-04-2025'],
    ]) {
      const { rows, rejects } = await read(csvSource(bezwaren), objections(...days));
      expect(rejects).toEqual([]);
      expect(rows[0]).toMatchObject({ 'Datum ontvangst': '2025-04-03' });
    }
  });
});
