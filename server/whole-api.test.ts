import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { grootboek } from 'fixtures/extracts/grootboek.ts';
import { participatie } from 'fixtures/extracts/participatie.ts';
import { pcKalender } from 'fixtures/extracts/pc-kalender.ts';
import { world } from 'fixtures/world/world.ts';
import { delivery } from 'fixtures/write/delivery.ts';
import type { ExtractFile } from 'fixtures/write/extract-file.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * Extracts through the real loader, the real process over HTTP; what is expected is counted here from the extracts.
 */

const folder = mkdtempSync(join(tmpdir(), 'whole-api-'));
const warehouse = join(folder, 'data', 'warehouse');
const root = join(import.meta.dirname, '..');
const calendar = pcKalender();
const ledger = grootboek().filter(({ name }) => name.includes('2021'));
const benefits = participatie(world());
const token = 'een-token-dat-niemand-raadt';
const readersFile = join(folder, 'lezers.json');
const hash = createHash('sha256').update(token).digest('hex');
writeFileSync(readersFile, JSON.stringify([{ name: 'Concerncontrol', role: 'controller', sha256: hash }]));
let server: ChildProcess;
let address: string;

const load = (name: string, files: readonly ExtractFile[]) => {
  const extracts = mkdtempSync(join(folder, `${name}-`));
  for (const file of files) writeFileSync(join(extracts, file.name), file.bytes);
  writeFileSync(join(extracts, 'levering.json'), delivery(files));
  execFileSync(process.execPath, ['indicators/main.ts', 'load', extracts, '--warehouse', warehouse], { cwd: root });
};

const iso = (date = '') => date.split('-').toReversed().join('-');
const cents = (amount = '') => Math.round(Number(amount.replaceAll('.', '').replace(',', '.')) * 100);
const get = async (url: string) => (await fetch(address + url)).json();

beforeAll(async () => {
  server = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', WAREHOUSE: warehouse, READERS_FILE: readersFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface(server.stdout)) {
    address = /http:\/\/\S+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('before the first load it says what to do', async () => {
  const answer = await fetch(`${address}/v1/indicators`);
  expect([answer.status, (await answer.json()).detail]).toEqual([503, expect.stringContaining('npm run etl -- load')]);
});

test('after a load the figures are those of the extract, without a restart', async () => {
  load('calendar', calendar);
  await expect.poll(async () => (await fetch(`${address}/v1/health`)).status, { timeout: 20_000 }).toBe(200);

  const of2023 = (calendar[0]?.table?.rows ?? []).filter((row) => row['Jaar'] === '2023');
  const inTime = of2023.filter((row) => iso(row['Geleverd']) <= iso(row['Uiterlijk']));
  expect(of2023).toHaveLength(10);
  const { items } = await get('/v1/indicators/rapportages-tijdig/observations?from=2023&to=2023');
  expect(items).toEqual([
    expect.objectContaining({ period: '2023', numerator: inTime.length, denominator: 10, value: inTime.length * 10 }),
  ]);
});

test('a figure leads to the hash of the file it was counted from', async () => {
  const sheet = await get('/v1/indicators/I31');
  const file = calendar[0]?.bytes ?? Buffer.alloc(0);
  expect(sheet.provenance).toHaveLength(1);
  expect(await get(`/v1/deliveries/${sheet.provenance[0].id}`)).toMatchObject({
    fileName: 'pc-kalender.csv',
    sha256: createHash('sha256').update(file).digest('hex'),
    invented: true,
  });
});

test('a second load is added, and the saldo of a taakveld is debit minus credit of its bookings', async () => {
  const { generation } = await get('/v1/health');
  load('ledger', [...ledger, ...benefits]);
  await expect.poll(async () => (await get('/v1/health')).generation, { timeout: 20_000 }).not.toBe(generation);

  const saldo = (ledger[0]?.table?.rows ?? [])
    .filter((row) => row['Taakveld'] === '6.72')
    .reduce((sum, row) => sum + (row['D/C'] === 'D' ? 1 : -1) * cents(row['Bedrag']), 0);
  const { items } = await get('/v1/budgets?by=taakveld');
  const line = items.find(
    (one: { code: string; year: number; quarter: number | null }) =>
      one.code === '6.72' && one.year === 2021 && one.quarter === null,
  );
  expect(line.budget).toBe(13_906_000);
  expect(line.realised).toBeCloseTo(saldo / 100, 2);
  expect((await get('/v1/deliveries')).items).toHaveLength(3);
});

/** Counts are shown in fives. */
const inFives = (count: number) => Math.round(count / 5) * 5;

const spentOn63 = (...quarters: readonly string[]) =>
  (ledger[0]?.table?.rows ?? [])
    .filter((row) => row['Taakveld'] === '6.3' && quarters.includes(row['Kwartaal'] ?? ''))
    .reduce((sum, row) => sum + (row['D/C'] === 'D' ? 1 : -1) * cents(row['Bedrag']), 0) / 100;

test('the Kwartaalrapportage of 2021Q4 tells what the extracts do of benefits and money, and its trend the same of every quarter', async () => {
  const rows = (benefits[0]?.table?.rows ?? []).map((row) => ({
    soort: row['Soort'] ?? '',
    who: row['BSN'],
    from: iso(row['Ingangsdatum']),
    to: iso(row['Einddatum']),
  }));
  const soorten: Readonly<Record<string, readonly string[]>> = {
    inkomen: ['algemene bijstand', 'IOAW', 'IOAZ'],
    participatie: ['loonkostensubsidie'],
    'bijzondere-bijstand': ['bijzondere bijstand'],
    minima: ['minimaregeling'],
  };
  const runs = (id: string, day: string) =>
    rows.filter(({ soort, from, to }) => soorten[id]?.includes(soort) && from <= day && (to === '' || to > day));
  const inQuarter = (id: string, on: 'from' | 'to') =>
    rows.filter((row) => soorten[id]?.includes(row.soort) && row[on] >= '2021-10-01' && row[on] <= '2021-12-31').length;

  const report = await get('/v1/quarterly-reports/2021Q4');
  for (const id of Object.keys(soorten)) {
    const { figures } = report.domains.find((one: { id: string }) => one.id === id);
    const of = (key: string) => figures.find((one: { key: string }) => one.key === key);
    expect([id, of('lopend').now, of('lopend').before, of('lopend').yearAgo]).toEqual([
      id,
      { period: '2021Q4', status: 'ok', value: inFives(runs(id, '2021-12-31').length) },
      { period: '2021Q3', status: 'ok', value: inFives(runs(id, '2021-09-30').length) },
      { period: '2020Q4', status: 'ok', value: inFives(runs(id, '2020-12-31').length) },
    ]);
    const residents = new Set(runs(id, '2021-12-31').map(({ who }) => who)).size;
    expect([id, of('inwoners').now.value]).toEqual([id, inFives(residents)]);
    expect([id, of('instroom').now.value]).toEqual([id, inFives(inQuarter(id, 'from'))]);
    expect([id, of('uitstroom').now.value]).toEqual([id, inFives(inQuarter(id, 'to'))]);
  }
  const [money] = report.domains.find(({ id }: { id: string }) => id === 'inkomen').money;
  // The table of the plan: 2.805 x EUR 1.000.
  expect(money).toMatchObject({ code: '6.3', year: 2021, budget: 2_805_000 });
  expect(money.inQuarter).toBeCloseTo(spentOn63('4'), 2);
  expect(money.inYear).toBeCloseTo(spentOn63('1', '2', '3', '4'), 2);

  const trend = await get('/v1/quarterly-trends/inkomen/lopend');
  const items = trend.items.filter(({ status }: { status: string }) => status !== 'missing');
  expect(items.length).toBeGreaterThan(24);
  const ends = ['', '03-31', '06-30', '09-30', '12-31'];
  for (const { period, value } of items) {
    const [year, quarter] = period.split('Q');
    expect([period, value]).toEqual([period, inFives(runs('inkomen', `${year}-${ends[Number(quarter)]}`).length)]);
  }
});

test('who has the right gets the numbers of the rows in the file, in pages, as the description says', async () => {
  const lines = (calendar[0]?.bytes ?? Buffer.alloc(0)).toString('utf8').split(/\r?\n/);
  // The header is row 1, and every moment of 2023 is past.
  const of2023 = lines.flatMap((line, index) => (line.startsWith('2023,') ? index + 1 : []));
  expect(of2023).toHaveLength(10);
  const { rowNumbers } = await get('/v1/indicators/I31/observations/main/GM0171/2023/geen/totaal/provenance');
  const ask = (query: string, accept = 'application/json') =>
    fetch(`${address}${rowNumbers.address}${query}`, { headers: { authorization: `Bearer ${token}`, accept } });

  const answer = await ask('?pageSize=4&page=3');
  expect([answer.status, answer.headers.get('etag')]).toEqual([200, null]);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('vary')).toContain('authorization');
  const body = await answer.json();
  expect(body).toMatchObject({ page: 3, pageSize: 4, total: 10, figure: { period: '2023' }, indicator: { id: 'I31' } });
  expect(body.deliveries).toMatchObject([
    { fileName: 'pc-kalender.csv', sheet: null, total: 10, rows: of2023.slice(8) },
  ]);
  const { paths } = await get('/openapi.json');
  const described = Object.entries<{ get: { security?: unknown; responses: Record<string, unknown> } }>(paths).find(
    ([path]) => path.endsWith('/rows'),
  );
  expect(described?.[1].get).toMatchObject({ security: [{ reader: [] }] });

  const csv = (await (await ask('', 'text/csv')).text()).trim().split('\r\n');
  expect(csv[0]).toBe('levering;bestand;blad;rij');
  expect(csv.slice(1).map((line) => Number(line.split(';')[3]))).toEqual(of2023);
  expect((await fetch(`${address}${rowNumbers.address}`)).status).toBe(401);
});

test('it stops when it is told to', async () => {
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
