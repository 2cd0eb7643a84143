import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContents } from './contents.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { runMain } from './main-for-test.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
const rebuild = (w: TestWarehouse, codeVersion?: string) =>
  runMain(['rebuild', '--warehouse', w.warehouse.root], { codeVersion });
const live = async (w: TestWarehouse) =>
  readContents(join(w.warehouse.generations, (await w.load()).published?.generation ?? ''));

test('another version of the program makes its own generation of what counts, without a file; once', async () => {
  using w = testWarehouse();
  w.write({ 'j1.csv': bans('A1;02-01-2025', 'B1;03-01-2025') });
  const { published } = await w.load();
  const before = await readContents(join(w.warehouse.generations, published?.generation ?? ''));
  const { code, told } = await rebuild(w, 'next');
  expect([code, told]).toEqual([0, expect.stringContaining('opnieuw gemaakt')]);
  const generations = readdirSync(w.warehouse.generations);
  expect(generations).toHaveLength(2);
  const made = generations.find((name) => name !== published?.generation) ?? '';
  expect(told).toContain(made);
  expect(await w.query('select count(*)::integer from huisverbod')).toEqual([[2]]);
  expect(await readContents(join(w.warehouse.generations, made))).toEqual(before);
  expect((await rebuild(w, 'next')).told).toContain('Er is niets veranderd');
});

test('a warehouse that was put back gets its figures without a file, with its own key alone', async () => {
  using before = testWarehouse();
  using after = testWarehouse();
  before.write({ 'j1.csv': bans('A1;02-01-2025') });
  const contents = await live(before);
  mkdirSync(after.warehouse.root, { recursive: true });
  cpSync(before.warehouse.deliveries, after.warehouse.deliveries, { recursive: true });
  const keyless = await rebuild(after);
  expect([keyless.code, keyless.told]).toEqual([1, expect.stringContaining('Zet de sleutel terug')]);
  cpSync(before.warehouse.keyFile, after.warehouse.keyFile);
  expect((await rebuild(after)).code).toBe(0);
  const [made = ''] = readdirSync(after.warehouse.generations);
  expect(await readContents(join(after.warehouse.generations, made))).toEqual(contents);
});

test('where nothing counts it says so, and makes nothing', async () => {
  using w = testWarehouse();
  const { code, told } = await rebuild(w);
  expect([code, told]).toEqual([1, expect.stringContaining('nog niets geladen')]);
});
