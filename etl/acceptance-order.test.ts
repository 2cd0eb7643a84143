import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readContents } from './contents.ts';
import { type DeliveryFacts, deliveryFolder, deliveryIds, factsOf, readDelivery } from './delivery.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { rankDeliveries } from './rank-deliveries.ts';
import { sources } from './sources/registry.ts';
import { withdraw } from './withdraw.ts';

afterEach(() => void vi.useRealTimers());

/** Every file in one millisecond, so that the clock tells nothing. */
const stopTheClock = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-05T09:00:00Z') });

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
/** Two parts of one quarter that end on the same day; Z3 stands in both, on another day in each. */
const one = bans('Z1;01-11-2025', 'Z2;02-11-2025', 'Z3;03-11-2025', 'Z4;30-11-2025');
const two = bans('Z3;13-11-2025', 'Z5;05-11-2025', 'Z6;30-11-2025');

/** An assignment of one Dagtekening, with a category; one of a later Dagtekening makes the file one of a longer period. */
const assignments = (category: string, more = ''): string => `<Berichten>${of('7', category)}${more}</Berichten>`;
const of = (number: string, category: string, day = '2024-03-01') => `<m:Bericht
 xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema" xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
<m:Header><m:BerichtCode>414</m:BerichtCode><m:Afzender>0171</m:Afzender><m:Ontvanger>42420001</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie><b:Dagtekening>${day}</b:Dagtekening></m:BerichtIdentificatie></m:Header>
<m:Client><m:Bsn>999900006</m:Bsn><m:Geboortedatum><b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht>
<m:ToegewezenProducten><m:ToegewezenProduct><m:ToewijzingNummer>${number}</m:ToewijzingNummer>
<m:Product><b:Categorie>${category}</b:Categorie></m:Product><m:Toewijzingsdatum>2024-02-01</m:Toewijzingsdatum>
<m:Ingangsdatum>2024-02-01</m:Ingangsdatum></m:ToegewezenProduct></m:ToegewezenProducten></m:Client></m:Bericht>`;

const withSameKey = (): TestWarehouse => {
  const w = testWarehouse();
  mkdirSync(dirname(w.warehouse.keyFile), { recursive: true });
  writeFileSync(w.warehouse.keyFile, '07'.repeat(32), { mode: 0o600 });
  return w;
};

const loadEach = async (w: TestWarehouse, ...files: Record<string, string>[]) => {
  let last = '';
  for (const file of files) {
    w.write(file);
    last = (await w.load({ correction: false })).published?.generation ?? '';
  }
  return { generation: last, contents: await readContents(join(w.warehouse.generations, last)) };
};
const z3 = async (w: TestWarehouse) =>
  (await w.query(`select opgelegd::text from huisverbod where huisverbod_id = 'Z3'`)).flat();
const given = async (w: TestWarehouse) =>
  (await w.query(`select productcategorie from traject where traject_id = '7'`)).flat();
const facts = async (w: TestWarehouse) =>
  (await factsOf(w.warehouse, await deliveryIds(w.warehouse))).toSorted(
    (a, b) => (a.sequence ?? 0) - (b.sequence ?? 0),
  );

describe('which of two deliveries stands', { timeout: 60_000 }, () => {
  it('is the one that was accepted later, also where the clock tells no difference', async () => {
    stopTheClock();
    using a = withSameKey();
    using b = withSameKey();
    await loadEach(a, { 'x.csv': one }, { 'x.csv': two });
    await loadEach(b, { 'x.csv': two }, { 'x.csv': one });
    expect([await z3(a), await z3(b)]).toEqual([['2025-11-13'], ['2025-11-03']]);
    expect((await facts(a)).map(({ sequence, loadedAt }) => [sequence, loadedAt])).toEqual([
      [1, '2026-01-05T09:00:00.000Z'],
      [2, '2026-01-05T09:00:00.000Z'],
    ]);
  });

  it('is the one that was accepted later, also where the clock was set back', async () => {
    using a = withSameKey();
    stopTheClock();
    await loadEach(a, { 'x.csv': one });
    vi.setSystemTime('2025-12-31T09:00:00Z');
    await loadEach(a, { 'x.csv': two });
    expect(await z3(a)).toEqual(['2025-11-13']);
  });

  it('is of messages of one day the one in the file that was accepted later, whatever else that file tells', async () => {
    stopTheClock();
    const [long, short] = [assignments('02', of('8', '01', '2024-06-30')), assignments('07')];
    using a = withSameKey();
    using b = withSameKey();
    await loadEach(a, { 'x.xml': long }, { 'x.xml': short });
    await loadEach(b, { 'x.xml': short }, { 'x.xml': long });
    expect([await given(a), await given(b)]).toEqual([['07'], ['02']]);
  });

  it('stays so in a warehouse that is built again from its deliveries, with the same contents', async () => {
    using a = withSameKey();
    const first = await loadEach(a, { 'x.csv': one }, { 'x.csv': two });
    rmSync(a.warehouse.generations, { recursive: true });
    rmSync(a.warehouse.current);
    expect(await loadEach(a, { 'x.csv': two })).toEqual(first);
  });

  it('gives the same contents after a detour: numbers that were passed over decide nothing', async () => {
    using a = withSameKey();
    using b = withSameKey();
    const other = bans('Q1;01-02-2024');
    await loadEach(a, { 'x.csv': other });
    await withdraw([(await facts(a))[0]?.id ?? ''], a.warehouse, sources, {});
    const [long, short] = [
      await loadEach(a, { 'x.csv': one }, { 'x.csv': two }),
      await loadEach(b, { 'x.csv': one }, { 'x.csv': two }),
    ];
    expect(long).toEqual(short);
    expect([await facts(a), await facts(b)].map((all) => all.map(({ sequence }) => sequence))).toEqual([
      [2, 3],
      [1, 2],
    ]);
  });

  it('is never one from before deliveries were counted where the other was', async () => {
    using a = withSameKey();
    await loadEach(a, { 'x.csv': two });
    const [old] = await facts(a);
    const file = join(deliveryFolder(a.warehouse, old?.id ?? ''), 'delivery.json');
    const { sequence: _sequence, ...before } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...before, loadedAt: '2099-01-01T00:00:00.000Z' }));
    expect((await readDelivery(a.warehouse, old?.id ?? '')).sequence).toBeUndefined();
    await loadEach(a, { 'x.csv': one });
    expect(await z3(a)).toEqual(['2025-11-03']);
  });
});

const delivery = (id: string, more: Partial<DeliveryFacts>): DeliveryFacts => ({
  id,
  gemeente: 'GM0171',
  kind: 'huisverboden',
  fileName: 'x.csv',
  sha256: '',
  bytes: 1,
  encoding: 'utf-8',
  loadedAt: '2026-01-05T09:00:00.000Z',
  periodFrom: '2025-10-01',
  periodTo: '2025-12-31',
  rowsRead: 1,
  rowsAccepted: 1,
  rowsRejected: 0,
  origin: 'delivered',
  source: '',
  shape: '',
  keyId: '',
  ...more,
});

it('deliveries without a number go by the moment of loading, and come before those with one', () => {
  const all = [
    delivery('a', { loadedAt: '2026-01-06T09:00:00.000Z' }),
    delivery('b', {}),
    delivery('c', { sequence: 1 }),
    delivery('d', { sequence: 2, loadedAt: '2025-01-01T09:00:00.000Z' }),
    delivery('e', { sequence: 3, periodTo: '2025-09-30' }),
  ];
  expect(rankDeliveries(all).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b', 'e']);
  expect(rankDeliveries(all.toReversed()).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b', 'e']);
});
