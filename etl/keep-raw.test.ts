import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { runMain } from './main-for-test.ts';
import { filesWithNumbers } from './numbers-for-test.ts';
import { keepRaw } from './keep-raw.ts';

const bsn = '999900006';
const head =
  'Signaalnummer;BSN;Naam;Geboortedatum;Geslacht;Woonplaats;Datum ontvangst;Signaalpartner;Datum contactpoging;Resultaat';
const signals = (number: string): string =>
  `${head}\n${number};${bsn};Jansen;01-02-1960;M;Emmeloord;02-01-2024;energie;05-01-2024;geen contact\n`;
const idOf = (w: TestWarehouse): string =>
  readdirSync(w.warehouse.deliveries).find((name) => !name.includes('.')) ?? '';
const runLoad = (w: TestWarehouse, ...options: string[]) =>
  runMain([
    'load',
    join(w.folder, 'extracts'),
    '--warehouse',
    w.warehouse.root,
    '--report',
    join(w.folder, 'reports'),
    '--accept-jump',
    ...options,
  ]);
const permissions = (path: string): string => (statSync(path).mode & 0o777).toString(8);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('a file that is loaded is not kept, unless somebody asks for it', async () => {
  using w = testWarehouse();
  w.write({ 'signalen.csv': signals('S1') });
  expect((await runLoad(w)).code).toBe(0);
  expect(readdirSync(join(w.folder, 'data')).toSorted()).toEqual([
    'processing-log.jsonl',
    'pseudonym.key',
    'warehouse',
  ]);
});

test('a file that is kept is the one that was delivered, stands beside the warehouse, and is for its owner alone', async () => {
  using w = testWarehouse();
  // In the name of the file too.
  w.write({ [`signalen ${bsn}.csv`]: signals('S1'), 'refused.csv': `${head}\n${bsn};Jansen` });
  vi.stubEnv('KEEP_RAW_DAYS', '14');
  const { told } = await runLoad(w);
  // Fourteen days after 22 November.
  expect(readdirSync(w.warehouse.raw)).toEqual([`${idOf(w)}.2026-12-06`]);
  const kept = join(w.warehouse.raw, `${idOf(w)}.2026-12-06`);
  expect(readFileSync(kept, 'utf8')).toBe(signals('S1'));
  expect([permissions(kept), permissions(w.warehouse.raw)]).toEqual(['600', '700']);
  expect(w.warehouse.raw.startsWith(w.warehouse.root)).toBe(false);
  expect(told).not.toContain(bsn);
  for (const folder of [w.warehouse.root, join(w.folder, 'reports')])
    expect((await filesWithNumbers(folder, new Set([bsn]))).found).toEqual([]);
});

test('a copy goes when its term is over, at the next load, and with its delivery', async () => {
  using w = testWarehouse();
  w.write({ 'one.csv': signals('S1') });
  await runLoad(w, '--keep-raw', '14');
  const first = idOf(w);
  vi.setSystemTime(new Date('2026-12-06T12:00:00Z'));
  w.write({ 'two.csv': signals('S2').replaceAll('2024', '2025') });
  await runLoad(w, '--keep-raw', '1');
  const [one, two] = [`${first}.2026-12-06`, expect.stringMatching(/^[0-9a-f]{12}\.2026-12-07$/)];
  expect(readdirSync(w.warehouse.raw)).toEqual(expect.arrayContaining([one, two]));
  vi.setSystemTime(new Date('2026-12-07T12:00:00Z'));
  // The term of each copy was set when it was kept: this load asks for none.
  await runLoad(w);
  expect(readdirSync(w.warehouse.raw)).toEqual([two]);
  const second = readdirSync(w.warehouse.raw)[0]?.slice(0, 12) ?? '';
  await runMain(['withdraw', second, '--warehouse', w.warehouse.root]);
  expect(readdirSync(w.warehouse.raw)).toEqual([]);
});

test('no copy is kept of a file that was changed after it was read', async () => {
  using w = testWarehouse();
  const file = join(w.write({ 'one.csv': signals('S2') }), 'one.csv');
  // sha256 of the three letters abc (FIPS 180-2, appendix B.1).
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await keepRaw(w.warehouse, file, { id: 'ba7816bf8f01', sha256 }, 3)).toBe(false);
  expect(readdirSync(w.warehouse.raw)).toEqual([]);
  writeFileSync(file, 'abc');
  expect(await keepRaw(w.warehouse, file, { id: 'ba7816bf8f01', sha256 }, 3)).toBe(true);
  expect(readdirSync(w.warehouse.raw)).toEqual(['ba7816bf8f01.2026-11-25']);
});

test('what a killed load left half-way goes at the next one', async () => {
  using w = testWarehouse();
  mkdirSync(w.warehouse.raw, { recursive: true });
  writeFileSync(join(w.warehouse.raw, '.0123456789ab'), signals('S9'));
  w.write({ 'one.csv': signals('S1') });
  await runLoad(w);
  expect(readdirSync(w.warehouse.raw)).toEqual([]);
});

test.each(['-1', 'lang', '4000'])('--keep-raw %s is no number of days', async (days) => {
  using w = testWarehouse();
  w.write({ 'one.csv': signals('S1') });
  expect(await runLoad(w, `--keep-raw=${days}`)).toMatchObject({
    code: 2,
    told: expect.stringContaining('--keep-raw'),
  });
});
