import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { readContents } from './contents.ts';
import { deliveryIds } from './delivery.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { sources } from './sources/registry.ts';
import { withdraw } from './withdraw.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
/** Five files of five quarters. */
const quarters = Object.fromEntries(
  [1, 2, 3, 4, 5].map((n) => [`j${n}.csv`, bans(`A${n};02-0${n}-202${n}`, `B${n};03-0${n}-202${n}`)]),
);
const counted = 'select count(*)::integer from huisverbod';
const registerIn = (w: TestWarehouse): string => join(w.warehouse.deliveries, 'register.json');

/** Puts back what a backup holds: the folder of the deliveries, and the key that is kept apart from it. */
const restoreInto = (to: TestWarehouse, from: TestWarehouse): void => {
  mkdirSync(to.warehouse.root, { recursive: true });
  cpSync(from.warehouse.deliveries, to.warehouse.deliveries, { recursive: true });
  cpSync(from.warehouse.keyFile, to.warehouse.keyFile);
};
const hashes = async (w: TestWarehouse, generation = '') => readContents(join(w.warehouse.generations, generation));

describe('a warehouse that is put back from a copy of its deliveries', () => {
  it('keeps every delivery when one of them is loaded again, and gives the same figures', async () => {
    using before = testWarehouse();
    using after = testWarehouse();
    before.write(quarters);
    const first = await before.load();
    restoreInto(after, before);
    after.write({ 'j1.csv': quarters['j1.csv'] ?? '' });
    const { published } = await after.load();
    expect(await deliveryIds(after.warehouse)).toHaveLength(5);
    expect(await after.query(counted)).toEqual([[10]]);
    expect(await hashes(after, published?.generation)).toEqual(await hashes(before, first.published?.generation));
  });

  it('takes all deliveries as in force where the register is missing and nothing took the place of another', async () => {
    using before = testWarehouse();
    using after = testWarehouse();
    before.write(quarters);
    await before.load();
    restoreInto(after, before);
    rmSync(registerIn(after));
    after.write({ 'new.csv': bans('N1;05-01-2026') });
    await after.load();
    expect(await deliveryIds(after.warehouse)).toHaveLength(6);
    expect(await after.query(counted)).toEqual([[11]]);
  });

  it('stops where the register is missing and a correction stands there, removes nothing, and says what settles it', async () => {
    using before = testWarehouse();
    using after = testWarehouse();
    before.write({ 'wrong.csv': bans('A1;02-01-2025', 'B1;03-01-2025') });
    await before.load();
    before.write({ 'right.csv': bans('A1;02-01-2025') });
    const { replaced } = await before.load();
    const older = replaced[0]?.older.id ?? '';
    restoreInto(after, before);
    rmSync(registerIn(after));
    after.write({ 'new.csv': bans('N1;05-01-2026') });
    await expect(after.load()).rejects.toThrow(
      new RegExp(`ontbreekt register\\.json.*right\\.csv .* verbetering van wrong\\.csv .*withdraw ${older}`),
    );
    expect(await deliveryIds(after.warehouse)).toHaveLength(2);
    await withdraw([older], after.warehouse, sources, {});
    expect(await after.query(counted)).toEqual([[1]]);
    await after.load();
    expect(await after.query(counted)).toEqual([[2]]);
  });

  it('leaves a delivery that the register does not know, and says so', async () => {
    using w = testWarehouse();
    w.write(quarters);
    await w.load();
    const [id = ''] = await deliveryIds(w.warehouse);
    cpSync(join(w.warehouse.deliveries, id), join(w.warehouse.deliveries, 'feedfeedfeed'), { recursive: true });
    w.write({ 'new.csv': bans('N1;05-01-2026') });
    const loaded = await w.load();
    expect(await deliveryIds(w.warehouse)).toContain('feedfeedfeed');
    expect(closingLines(loaded).join('\n')).toContain('niet bekend of zij meetelt: feedfeedfeed');
    await withdraw(['feedfeedfeed'], w.warehouse, sources, {});
    expect(await deliveryIds(w.warehouse)).toHaveLength(6);
  });

  it('stops at a damaged register and changes nothing', async () => {
    using w = testWarehouse();
    w.write(quarters);
    await w.load();
    writeFileSync(registerIn(w), '{ "inForce": [');
    await expect(w.load()).rejects.toThrow('register.json is beschadigd');
    expect(await deliveryIds(w.warehouse)).toHaveLength(5);
  });

  it('takes what the live generation counts where it is from before there were registers', async () => {
    using w = testWarehouse();
    w.write(quarters);
    await w.load();
    rmSync(registerIn(w));
    const again = await w.load();
    expect(again.published?.changed).toBe(false);
    expect(readdirSync(w.warehouse.deliveries)).toContain('register.json');
    expect(await deliveryIds(w.warehouse)).toHaveLength(5);
  });
});

it('a load that was killed after it wrote the register and before the figures went live is taken up by the next', async () => {
  using w = testWarehouse();
  w.write({ 'j1.csv': quarters['j1.csv'] ?? '' });
  const first = await w.load();
  w.write({ 'j2.csv': quarters['j2.csv'] ?? '' });
  await w.load();
  // What such a kill leaves: the second delivery in the register, the first generation live.
  writeFileSync(w.warehouse.current, `${first.published?.generation}\n`);
  w.write({ 'j3.csv': quarters['j3.csv'] ?? '' });
  await w.load();
  expect(await w.query(counted)).toEqual([[6]]);
});

it('a withdrawal that was killed before the rows were gone is finished by the next load', async () => {
  using w = testWarehouse();
  w.write({ 'j1.csv': quarters['j1.csv'] ?? '', 'j2.csv': quarters['j2.csv'] ?? '' });
  await w.load();
  const [id = '', other = ''] = await deliveryIds(w.warehouse);
  writeFileSync(registerIn(w), JSON.stringify({ version: 1, inForce: [other], replaced: [], erasing: [id] }));
  w.write({ 'j3.csv': quarters['j3.csv'] ?? '' });
  const { published } = await w.load();
  expect(await deliveryIds(w.warehouse)).toHaveLength(2);
  expect(await deliveryIds(w.warehouse)).not.toContain(id);
  expect(readdirSync(w.warehouse.generations)).toEqual([published?.generation]);
});
