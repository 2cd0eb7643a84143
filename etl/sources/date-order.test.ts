import { describe, expect, it, test } from 'vitest';
import { bezwaren } from './bezwaren/contract.ts';
import { withCsvReader } from './csv-for-test.ts';
import { csvSource } from './csv-source.ts';

const source = csvSource(bezwaren);

const objections = (received: readonly string[], decided: readonly string[] = []): string =>
  `Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst\r\n${received.map((day, index) => `B${index};Wmo;;${day};${decided[index] ?? ''};\r\n`).join('')}`;

const unclear = {
  rule: 'datum-onduidelijk',
  remedy: expect.stringMatching(/--dates dd\/mm .*--dates mm\/dd/),
};

test.for([
  ['no day is beyond twelve', ['03/04/2025', '11/12/2025']],
  ['the month goes first', ['03/04/2025', '04/25/2025']],
  ['one has the month first, among days first', ['25/04/2025', '03/04/2025', '04/25/2025']],
  ['all have a time of day', ['3/4/2025 10:00:00', '5/4/2025 11:00:00']],
] as const)('dates with slashes of which %s stop the load', async ([, days]) => {
  await withCsvReader(async (read) => {
    for (const glance of [false, true])
      await expect(read(source, objections(days), { glance })).rejects.toMatchObject({
        ...unclear,
        place: { column: 'Datum ontvangst' },
      });
  });
});

describe('after the first thousand rows', () => {
  const usual = Array.from({ length: 1_500 }, () => '03-04-2025');
  const slashes = Array.from({ length: 1_500 }, () => '25/04/2025');

  it.for([
    ['the first date with slashes', [...usual, '03/04/2025'], []],
    ['the first date with slashes in another column', usual, [...usual.map(() => ''), '03/04/2025']],
    [
      'a column that is empty until then, beside one that is settled',
      [...slashes, '26/04/2025'],
      [...slashes.map(() => ''), '03/05/2025'],
    ],
    ['a date with the month first, where one can be either', [...slashes, '03/04/2025', '04/25/2025'], []],
  ] as const)('stops the load: %s', async ([, received, decided]) => {
    const rows = received.length < decided.length ? [...received, '03-04-2025'] : received;
    await withCsvReader(async (read) => {
      for (const glance of [false, true])
        await expect(read(source, objections(rows, decided), { glance })).rejects.toMatchObject(unclear);
    });
  });

  it('is settled by a day beyond twelve further on', async () => {
    await withCsvReader(async (read) => {
      const content = objections([...usual, '03/04/2025', '25/04/2025']);
      for (const glance of [false, true]) {
        const { rows, rejects } = await read(source, content, { glance });
        expect(rejects).toEqual([]);
        expect(rows[1_500]).toMatchObject({ 'Datum ontvangst': '2025-04-03' });
      }
    });
  });
});

test('one day beyond twelve settles the column, and with dashes the day goes first', async () => {
  await withCsvReader(async (read) => {
    for (const days of [
      ['03/04/2025', '25/04/2025'],
      ['03-04-2025', '04-04-2025'],
    ]) {
      const { rows, rejects } = await read(source, objections(days));
      expect(rejects).toEqual([]);
      expect(rows[0]).toMatchObject({ 'Datum ontvangst': '2025-04-03' });
    }
  });
});

test('a date that is the same both ways stops nothing', async () => {
  await withCsvReader(async (read) => {
    const { rows } = await read(source, objections(['04/04/2025', '5/5/2025']));
    expect(rows.map((row) => row['Datum ontvangst'])).toEqual(['2025-04-04', '2025-05-05']);
  });
});

test.for([
  ['dd/mm', '2025-04-03'],
  ['mm/dd', '2025-03-04'],
] as const)('told that %s is meant, 03/04/2025 is %s', async ([dates, day]) => {
  await withCsvReader(async (read) => {
    for (const glance of [false, true]) {
      const { rows, rejects } = await read(source, objections(['03/04/2025', '3/4/2025 09:30:00']), { dates, glance });
      expect(rejects).toEqual([]);
      expect(rows.map((row) => row['Datum ontvangst'])).toEqual([day, day]);
    }
  });
});

test('a date that cannot be what a person told is left out', async () => {
  await withCsvReader(async (read) => {
    const { rows, rejects } = await read(source, objections(['04/25/2025', '25/04/2025']), { dates: 'mm/dd' });
    expect(rows).toMatchObject([{ 'Datum ontvangst': '2025-04-25' }]);
    expect(rejects).toMatchObject([{ row_number: 3n.toString(), rule: 'datum' }]);
  });
});
