import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { meaningOf, stopOfCommand } from './failure.ts';
import { testWarehouse } from './load-for-test.ts';
import { runMain } from './main-for-test.ts';
import { Stop } from './stop.ts';

const bans = (row: string): string => `Zaaknummer;Datum oplegging;Verlengd;Datum einde\n${row};N;\n`;

it('a delivery of which the rows were damaged on the disk is named, with what to do', async () => {
  using w = testWarehouse();
  w.write({ 'a.csv': bans('Z1;01-11-2025') });
  await w.load();
  const id = readdirSync(w.warehouse.deliveries).find((name) => /^[0-9a-f]{12}$/.test(name)) ?? '';
  truncateSync(join(w.warehouse.deliveries, id, 'rows.parquet'), 100);
  const folder = w.write({ 'b.csv': bans('Z2;01-02-2026') });
  const { code, told } = await runMain(['load', folder, '--warehouse', w.warehouse.root]);
  expect(code).toBe(1);
  expect(told).toContain(`deliveries/${id} is weg of beschadigd. Zet de map terug uit een reservekopie.`);
  expect(told).toContain(`npm run etl -- withdraw ${id}`);
});

it('a warehouse that cannot be made is told in Dutch, and so is a temporary folder that is not there', async () => {
  using w = testWarehouse();
  const folder = w.write({ 'a.csv': bans('Z1;01-11-2025') });
  const file = join(w.folder, 'file');
  writeFileSync(file, '');
  const made = await runMain(['load', folder, '--warehouse', join(file, 'warehouse')]);
  expect([made.code, made.told]).toEqual([1, expect.stringContaining('kan daar niet worden gemaakt. Kijk of de naam')]);
  vi.stubEnv('TMPDIR', join(w.folder, 'gone'));
  const checked = await runMain(['check', folder]);
  vi.unstubAllEnvs();
  expect([checked.code, checked.told]).toEqual([1, expect.stringContaining('/gone is er niet')]);
  expect(`${made.told}${checked.told}`).not.toMatch(/ENOENT|ENOTDIR/);
});

it('a folder without permission is told in Dutch', () => {
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/srv/magazijn' });
  expect(stopOfCommand(denied)?.message).toMatch(/^\/srv\/magazijn mag niet worden gelezen of geschreven\. Vraag/);
  expect(stopOfCommand(new Error('iets anders'))).toBeNull();
});

it('a file that may not grow any further is no fault of what was delivered', () => {
  const grown = new Error('IO Error: Could not write file "/srv/magazijn/x.duckdb": File too large');
  const meaning = meaningOf(grown, '/srv/inbox/a.csv');
  expect(meaning).toBeInstanceOf(Stop);
  expect(String(meaning)).toContain('ulimit -f');
});

it('a disk that fails is no fault of what was delivered, whoever met it', () => {
  const ofNode = Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' });
  const ofDuckDb = new Error(
    'IO Error: Could not write file "/srv/magazijn/deliveries/.new-1/rows.parquet": Input/output error',
  );
  for (const error of [ofNode, ofDuckDb])
    expect(stopOfCommand(error)?.message).toMatch(/^De schijf geeft een fout bij het lezen of schrijven/);
});

it('a warehouse that may not be written while a file is kept is no fault of the file', () => {
  const folder = '/srv/magazijn/deliveries/.new-0123456789ab-1';
  const made = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: folder });
  const copied = new Error(`IO Error: Cannot open file "${folder}/rows.parquet": Permission denied`);
  for (const error of [made, copied]) {
    const meaning = meaningOf(error, '/srv/inbox/a.csv');
    expect(meaning).toBeInstanceOf(Stop);
    expect(String(meaning)).toContain('mag niet worden gelezen of geschreven. Vraag de beheerder om de rechten');
  }
  const file = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/srv/inbox/a.csv' });
  expect(meaningOf(file, '/srv/inbox/a.csv')).toMatchObject({ rule: 'geen-leesrecht' });
});
