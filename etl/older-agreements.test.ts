import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DeliveryFacts, deliveryFolder, deliveryIds, readDelivery } from './delivery.ts';
import { load } from './load.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import type { Contract } from './sources/contract.ts';
import { csvSource } from './sources/csv-source.ts';
import { huisverboden } from './sources/huisverboden/contract.ts';
import { contracts, sources, standards } from './sources/registry.ts';
import type { Source } from './sources/source.ts';

const bans = ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', 'Z1;01-11-2025;N;', 'Z2;02-11-2025;J;'].join('\n');
const later = ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', 'Z3;01-02-2026;N;'].join('\n');

/** The kinds as they are, with huisverboden under another contract. */
const withContract = (more: Partial<Contract>): readonly Source[] =>
  sources.map((source) => (source.kind === 'huisverboden' ? csvSource({ ...huisverboden, ...more }) : source));
const second = {
  version: 2,
  changes: [{ version: 2, what: 'Een verlenging telt niet meer als huisverbod.' }],
};

const loadUnder = (w: TestWarehouse, files: Record<string, string>, under: readonly Source[]) =>
  load(
    [w.write(files)],
    w.warehouse,
    under,
    { gemeente: 'GM0171', strict: false, keepInvented: false, correction: false },
    () => undefined,
  );
const onlyDelivery = async (w: TestWarehouse): Promise<DeliveryFacts> =>
  readDelivery(w.warehouse, (await deliveryIds(w.warehouse))[0] ?? '');

test('a delivery of an older version counts on, and the load and the mart say which it is and what has changed', async () => {
  using w = testWarehouse();
  await loadUnder(w, { 'verboden.csv': bans }, sources);
  expect((await onlyDelivery(w)).agreement).toBe(1);
  const { published } = await loadUnder(w, { 'later.csv': later }, withContract(second));
  expect(published?.notes).toEqual([
    expect.stringMatching(
      /1 levering is gelezen volgens een oudere versie van de afspraak \(nu geldt versie 2\): verboden\.csv, over 2025-10-01 tot en met 2025-11-02\..*Een verlenging telt niet meer als huisverbod\..*laad ze dan opnieuw/,
    ),
  ]);
  expect(await w.query('select file_name, agreement from delivery order by 1')).toEqual([
    ['later.csv', null],
    ['verboden.csv', 'versie 1 van de afspraak, nu geldt versie 2'],
  ]);
  expect(await w.query('select count(*)::integer from huisverbod')).toEqual([[3]]);

  // Delivered again it is read anew, keeps its place in the order, and nothing stands on the older version.
  const again = await loadUnder(w, { 'verboden.csv': bans }, withContract(second));
  expect(again.outcomes[0]?.status).toBe('accepted');
  expect(again.published?.notes).toEqual([]);
  expect(await w.query('select distinct agreement from delivery')).toEqual([[null]]);
  expect((await loadUnder(w, { 'verboden.csv': bans }, withContract(second))).outcomes[0]?.status).toBe('known');
});

const reported = { version: 2, columns: [...huisverboden.columns, { name: 'Melder', type: 'text' } as const] };
const withReporter = (rows: string): string =>
  rows
    .split('\n')
    .map((row, at) => `${row};${at === 0 ? 'Melder' : `M${at}`}`)
    .join('\n');

test('a file of a new version, with a column more, takes the place of one of the version before, or asks whether it does', async () => {
  using w = testWarehouse();
  await loadUnder(w, { 'verboden.csv': bans }, sources);
  const under = withContract(reported);
  const taken = (text: string) =>
    load(
      [w.write({ 'nieuw.csv': withReporter(text) })],
      w.warehouse,
      under,
      { gemeente: 'GM0171', strict: false, keepInvented: false },
      () => undefined,
    );
  const others = bans.replaceAll('\nZ', '\nY');
  expect((await taken(others)).outcomes).toMatchObject([{ status: 'refused', rule: 'vervangt-onduidelijk' }]);
  const corrected = await taken(bans.replace('Z2;02-11-2025;J', 'Z2;02-11-2025;N'));
  expect(corrected.replaced.map(({ older }) => older.fileName)).toEqual(['verboden.csv']);
  expect(await w.query('select huisverbod_id from huisverbod order by 1')).toEqual([['Z1'], ['Z2']]);
});

test('a column that a new version adds is unknown in what was read before, and one that it drops is left out', async () => {
  using w = testWarehouse();
  await loadUnder(w, { 'verboden.csv': bans }, sources);
  const added = await loadUnder(w, { 'later.csv': withReporter(later) }, withContract(reported));
  expect(added.published?.notes).toHaveLength(1);
  expect(await w.query('select count(*)::integer from huisverbod')).toEqual([[3]]);
  const dropped = await loadUnder(w, { 'nog.csv': later.replace('Z3', 'Z4') }, withContract({ version: 3 }));
  expect(dropped.published?.notes?.join()).toContain('2 leveringen zijn gelezen volgens een oudere versie');
  expect(await w.query('select huisverbod_id from huisverbod order by 1')).toEqual([['Z1'], ['Z2'], ['Z3'], ['Z4']]);
});

test('a column of another type stops the build, names the delivery and says what can be done', async () => {
  using w = testWarehouse();
  await loadUnder(w, { 'verboden.csv': bans }, sources);
  const { id } = await onlyDelivery(w);
  const coded = later.replace(';N;', ';N1;');
  const other = withContract({
    ...second,
    columns: huisverboden.columns.map((column) => (column.name === 'Verlengd' ? { ...column, type: 'text' } : column)),
  });
  await expect(loadUnder(w, { 'later.csv': coded }, other)).rejects.toThrow(
    `verboden.csv (${id}) is gelezen volgens een oudere afspraak`,
  );
  await expect(loadUnder(w, { 'later.csv': coded }, other)).rejects.toThrow(`npm run etl -- withdraw ${id}`);
  expect(await w.query('select count(*)::integer from huisverbod')).toEqual([[2]]);
});

test('of a delivery from before versions were kept the columns tell under which it was read', async () => {
  using w = testWarehouse();
  await loadUnder(w, { 'verboden.csv': bans }, sources);
  const facts = await onlyDelivery(w);
  const file = join(deliveryFolder(w.warehouse, facts.id), 'delivery.json');
  const { agreement: _agreement, ...before } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(before));
  const { outcomes } = await loadUnder(w, { 'verboden.csv': bans }, sources);
  expect(outcomes[0]?.status).toBe('known');
  expect((await loadUnder(w, { 'later.csv': later }, withContract(second))).published?.notes).toHaveLength(1);
});

test('every version after the first says what changed', () => {
  for (const { kind, version, changes = [] } of [...contracts, ...standards])
    expect([kind, changes.map((change) => change.version)]).toEqual([
      kind,
      Array.from({ length: version - 1 }, (_, at) => at + 2),
    ]);
});
