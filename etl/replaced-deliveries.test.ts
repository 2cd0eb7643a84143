import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { deliveryIds } from './delivery.ts';
import { testWarehouse } from './load-for-test.ts';
import { readReport } from './report/read-report.ts';
import { sources } from './sources/registry.ts';
import { withdraw } from './withdraw.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
const eight = ['Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7', 'Z8'].map((number, i) => `${number};0${i + 1}-11-2025`);
const standing = 'select huisverbod_id from huisverbod order by 1';
const numbers = (rows: readonly string[]): string[][] => rows.map((row) => [row.split(';')[0] ?? '']);

it('a corrected file takes rows away, its report says so, and the old rows count no more', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans(...eight) });
  await w.load();
  w.write({ 'corrected.csv': bans(...eight.slice(0, 6)) });
  const second = await w.load();
  expect(await w.query(standing)).toEqual(numbers(eight.slice(0, 6)));
  expect(closingLines(second)).toContainEqual(
    expect.stringMatching(/^corrected\.csv vervangt bans\.csv \(levering [0-9a-f]{12}\)/),
  );

  const [id = ''] = second.outcomes.flatMap((o) => (o.status === 'accepted' ? (o.delivery?.id ?? []) : []));
  const kept = await readReport(w.warehouse, id);
  expect(kept?.places).toMatchObject([
    { type: 'vervangt', message: expect.stringMatching(/^corrected\.csv vervangt bans\.csv/) },
  ]);

  // The old file once more: who loads last has the last word.
  w.write({ 'bans.csv': bans(...eight) });
  const third = await w.load();
  expect(third.replaced.map(({ older }) => older.fileName)).toEqual(['corrected.csv']);
  expect(await w.query(standing)).toEqual(numbers(eight));
});

it('a file of the next quarter, or of later days of the same quarter, comes beside the old one', async () => {
  using w = testWarehouse();
  for (const rows of [eight, ['Z9;02-01-2026'], ['Y1;15-11-2025', 'Y2;30-12-2025']]) {
    w.write({ 'bans.csv': bans(...rows) });
    expect((await w.load()).replaced).toEqual([]);
  }
  expect(await w.query('select count(*) from huisverbod')).toEqual([['11']]);
});

it('a file of a longer period takes the place of every file within it', async () => {
  using w = testWarehouse();
  w.write({ 'q1.csv': bans('A1;02-01-2025'), 'q2.csv': bans('A2;02-04-2025') });
  await w.load();
  w.write({ 'half-year.csv': bans('A1;02-01-2025', 'A2;03-04-2025') });
  expect((await w.load()).replaced).toHaveLength(2);
  expect(await w.query('select huisverbod_id, opgelegd from huisverbod order by 1')).toEqual([
    ['A1', '2025-01-02'],
    ['A2', '2025-04-03'],
  ]);
});

it('a delivery can be withdrawn: its figures and its rows are gone, and it can be loaded again', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans(...eight), 'next.csv': bans('Z9;02-01-2026') });
  const { outcomes } = await w.load();
  const id = outcomes.flatMap((o) => (o.status === 'accepted' ? [o.delivery?.id ?? ''] : []))[0] ?? '';
  const { withdrawn, published } = await withdraw([id], w.warehouse, sources, {});
  expect(withdrawn.map(({ fileName }) => fileName)).toEqual(['bans.csv']);
  expect(await w.query(standing)).toEqual([['Z9']]);
  expect(await deliveryIds(w.warehouse)).toHaveLength(1);
  expect(readdirSync(w.warehouse.generations)).toEqual([published?.generation]);
  await w.load();
  expect(await w.query('select count(*) from huisverbod')).toEqual([['9']]);
});

it('the last delivery can be withdrawn too, which leaves an empty warehouse', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans(...eight) });
  await w.load();
  const [id = ''] = await deliveryIds(w.warehouse);
  expect((await withdraw([id], w.warehouse, sources, {})).published).toBeNull();
  expect(readdirSync(w.warehouse.root).toSorted()).toEqual(['deliveries', 'generations']);
  expect(readdirSync(w.warehouse.generations)).toEqual([]);
  expect((await w.load()).published?.changed).toBe(true);
});

it('an unknown delivery is an error that names the known ones, and nothing changes', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans(...eight) });
  await w.load();
  await expect(withdraw(['000000000000'], w.warehouse, sources, {})).rejects.toThrow(/000000000000 .*\(bans\.csv\)/);
  expect(await w.query('select count(*) from huisverbod')).toEqual([['8']]);
});

it('a delivery that is gone from the disk stops a load with what to do, and withdrawing it mends the warehouse', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans(...eight), 'next.csv': bans('Z9;02-01-2026') });
  const { outcomes } = await w.load();
  const id = outcomes.flatMap((o) => (o.status === 'accepted' ? [o.delivery?.id ?? ''] : []))[0] ?? '';
  rmSync(join(w.warehouse.deliveries, id), { recursive: true });
  await expect(w.load()).rejects.toThrow(`npm run etl -- withdraw ${id}`);
  await withdraw([id], w.warehouse, sources, {});
  expect(await w.query(standing)).toEqual([['Z9']]);
  await w.load();
  expect(await w.query('select count(*) from huisverbod')).toEqual([['9']]);
});

it('a file of the example that comes after own figures takes no place: the own rows go on counting', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans(...eight) });
  await w.load();
  w.write({
    'example.csv': bans(...eight.slice(0, 6)),
    'levering.json': JSON.stringify({ 'example.csv': { origin: 'invented' } }),
  });
  const second = await w.load();
  expect(second.replaced).toEqual([]);
  expect(second.retired.map(({ fileName }) => fileName)).toEqual(['example.csv']);
  expect(await w.query(standing)).toEqual(numbers(eight));
});
