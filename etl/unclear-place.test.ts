import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testWarehouse, type TestWarehouse } from './load-for-test.ts';

const head = 'Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag';

/** Bookings of ten euro each on lasten of 6.3, so that the total tells how many count. */
const ledger = (first: string, count: number, quarter = 1, side = 'L'): string =>
  [head, ...Array.from({ length: count }, (_, at) => `${first}${at};2025;${quarter};6.3;x;${side};D;10,00`)].join('\n');

const totals = 'select coalesce(sum(lasten), 0)::integer, coalesce(sum(baten), 0)::integer from grootboek';

/** Loads one file; gives the rule that it was refused for, or its status. */
const take = async (w: TestWarehouse, text: string, options: { correction?: boolean; acceptJump?: boolean } = {}) => {
  w.write({ 'grootboek.csv': text });
  const [outcome] = (await w.load(options)).outcomes;
  return outcome?.status === 'refused' ? outcome.rule : outcome?.status;
};

it('a ledger of the same quarter under other numbers is not counted beside the old one, nor taken for its correction', async () => {
  using w = testWarehouse();
  await take(w, ledger('A', 20));
  const before = readdirSync(w.warehouse.deliveries).toSorted();
  expect(await take(w, ledger('B', 20))).toBe('vervangt-onduidelijk');
  expect(readdirSync(w.warehouse.deliveries).toSorted()).toEqual(before);
  expect(await w.query(totals)).toEqual([[200, 0]]);

  expect(await take(w, ledger('B', 20), { correction: true })).toBe('accepted');
  expect(await w.query(totals)).toEqual([[200, 0]]);
  expect(await w.query('select count(distinct delivery)::integer from grootboek')).toEqual([[1]]);
});

it('what a person calls an addition comes beside the old file, also when levering.json says so', async () => {
  using w = testWarehouse();
  await take(w, ledger('A', 20));
  w.write({
    'grootboek.csv': ledger('B', 20),
    'levering.json': JSON.stringify({ 'grootboek.csv': { correction: false } }),
  });
  expect((await w.load()).replaced).toEqual([]);
  expect(await w.query(totals)).toEqual([[400, 0]]);

  // On second thoughts: the same file again, now as the correction that it was.
  expect(await take(w, ledger('B', 20), { correction: true })).toBe('accepted');
  expect(await w.query(totals)).toEqual([[200, 0]]);
});

it('a correction that drops more than half of the rows takes them away once it is called one; half needs no word', async () => {
  using w = testWarehouse();
  await take(w, ledger('A', 200));
  expect(await take(w, ledger('A', 100), { acceptJump: true })).toBe('accepted');
  expect(await w.query(totals)).toEqual([[1000, 0]]);
  expect(await take(w, ledger('A', 49), { acceptJump: true })).toBe('vervangt-onduidelijk');
  expect(await take(w, ledger('A', 49), { acceptJump: true, correction: true })).toBe('accepted');
  expect(await w.query(totals)).toEqual([[490, 0]]);
});

it('baten beside lasten of one quarter, and the next quarter, are other parts and no question', async () => {
  using w = testWarehouse();
  await take(w, ledger('A', 20));
  expect(await take(w, ledger('B', 20, 1, 'B'))).toBe('accepted');
  expect(await take(w, ledger('C', 20, 2))).toBe('accepted');
  // Debet on the side of baten goes off them.
  expect(await w.query(totals)).toEqual([[400, -200]]);
});

it('a correction of a part of a longer file asks for the whole', async () => {
  using w = testWarehouse();
  await take(w, `${ledger('A', 20)}\n${ledger('B', 20, 2).split('\n').slice(1).join('\n')}`);
  expect(await take(w, ledger('B', 15, 2), { correction: true })).toBe('verbetering-van-een-deel');
  expect(await w.query(totals)).toEqual([[400, 0]]);
});
