import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContents } from './contents.ts';
import { deliveryIds } from './delivery.ts';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';
import { sources } from './sources/registry.ts';
import { withdraw } from './withdraw.ts';

const bans = (...rows: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...rows.map((row) => `${row};N;`)].join('\n');
const standing = 'select huisverbod_id from huisverbod order by 1';

/** Loads one file; gives the id of its delivery and the contents of the marts. */
const take = async (w: TestWarehouse, name: string, content: string) => {
  w.write({ [name]: content });
  const { outcomes, published } = await w.load();
  const [outcome] = outcomes;
  const id = outcome?.status === 'accepted' || outcome?.status === 'known' ? outcome.delivery?.id : undefined;
  return { id: id ?? '', contents: await readContents(join(w.warehouse.generations, published?.generation ?? '')) };
};

const rows = (count: number): string[] => Array.from({ length: count }, (_, at) => `Z${at};0${1 + (at % 9)}-01-2025`);

it('a correction that is withdrawn gives the delivery back that it replaced, with the contents of before', async () => {
  using w = testWarehouse();
  const right = await take(w, 'right.csv', bans('A1;02-01-2025', 'B1;03-01-2025', 'C1;04-01-2025'));
  const wrong = await take(w, 'wrong.csv', bans('A1;02-02-2025', 'B1;03-02-2025'));
  expect(wrong.contents).not.toEqual(right.contents);
  // Only what counts is among the deliveries that the pages show.
  expect(await w.query('select file_name from delivery')).toEqual([['wrong.csv']]);

  const { back, published } = await withdraw([wrong.id], w.warehouse, sources, {});
  expect(back.map(({ fileName }) => fileName)).toEqual(['right.csv']);
  expect(await readContents(join(w.warehouse.generations, published?.generation ?? ''))).toEqual(right.contents);
  expect(await w.query('select file_name from delivery')).toEqual([['right.csv']]);
  expect(await deliveryIds(w.warehouse)).toEqual([right.id]);
});

it('a delivery that was replaced can be erased for good, and the correction then leaves nothing behind', async () => {
  using w = testWarehouse();
  const right = await take(w, 'right.csv', bans('A1;02-01-2025', 'B1;03-01-2025'));
  const wrong = await take(w, 'wrong.csv', bans('A1;02-01-2025'));
  await expect(withdraw(['000000000000'], w.warehouse, sources, {})).rejects.toThrow(
    `vervangen levering: ${right.id} (right.csv)`,
  );
  const erased = await withdraw([right.id], w.warehouse, sources, {});
  expect(erased).toMatchObject({ back: [], published: { changed: false } });
  expect(await deliveryIds(w.warehouse)).toEqual([wrong.id]);
  expect((await withdraw([wrong.id], w.warehouse, sources, {})).published).toBeNull();
  expect(await deliveryIds(w.warehouse)).toEqual([]);
});

it('of a row of corrections the one before counts again, also when one between was erased', async () => {
  using w = testWarehouse();
  const first = await take(w, '1.csv', bans('A1;02-01-2025', 'B1;03-01-2025'));
  const second = await take(w, '2.csv', bans('A1;02-01-2025', 'B1;04-01-2025'));
  const third = await take(w, '3.csv', bans('A1;02-01-2025'));
  await withdraw([third.id], w.warehouse, sources, {});
  expect(await w.query('select delivery from delivery')).toEqual([[second.id]]);
  const again = await take(w, '3.csv', bans('A1;02-01-2025'));
  await withdraw([second.id], w.warehouse, sources, {});
  expect(await w.query('select delivery from delivery')).toEqual([[again.id]]);
  await withdraw([again.id], w.warehouse, sources, {});
  expect(await w.query('select delivery from delivery')).toEqual([[first.id]]);
});

it('a delivery whose place was taken by another one since does not come back beside that one', async () => {
  using w = testWarehouse();
  await take(w, 'q1.csv', bans('A1;02-01-2025'));
  await take(w, 'q2.csv', bans('B1;02-04-2025'));
  const half = await take(w, 'half-year.csv', bans('A1;02-01-2025', 'B1;02-04-2025'));
  await take(w, 'q1-better.csv', bans('A1;05-01-2025', 'C1;06-01-2025'));
  await withdraw([half.id], w.warehouse, sources, {});
  expect(await w.query('select file_name from delivery order by 1')).toEqual([['q1-better.csv'], ['q2.csv']]);
  expect(await w.query(standing)).toEqual([['A1'], ['B1'], ['C1']]);
});

it('a replaced file that comes again and is refused for its jump stays where it was', async () => {
  using w = testWarehouse();
  const right = await take(w, 'right.csv', bans(...rows(80)));
  w.write({ 'wrong.csv': bans(...rows(40)) });
  const { outcomes } = await w.load({ acceptJump: true });
  const id = outcomes.flatMap((one) => (one.status === 'accepted' ? [one.delivery?.id ?? ''] : []))[0] ?? '';
  w.write({ 'right.csv': bans(...rows(80)) });
  expect((await w.load()).outcomes).toMatchObject([{ status: 'refused', rule: 'sprong' }]);
  await withdraw([id], w.warehouse, sources, {});
  expect(await w.query('select delivery from delivery')).toEqual([[right.id]]);
});
