import { expect, it } from 'vitest';
import { check } from './check.ts';
import { deliveryIds, readDelivery } from './delivery.ts';
import { testWarehouse } from './load-for-test.ts';
import { sources } from './sources/registry.ts';

const bans = (...days: string[]): string =>
  ['Zaaknummer;Datum oplegging;Verlengd;Datum einde', ...days.map((day, at) => `Z${at};${day};N;`)].join('\n');
const period = JSON.stringify({ default: { from: '2025-01-01', to: '2025-03-31' } });

it('a period of which no row is, as one left standing from another quarter, refuses the file, in a check too', async () => {
  using w = testWarehouse();
  const folder = w.write({ 'bans.csv': bans('04-05-2025', '05-06-2025'), 'levering.json': period });
  const refused = [{ status: 'refused', rule: 'periode-zonder-rijen' }];
  expect((await w.load()).outcomes).toMatchObject(refused);
  expect(await deliveryIds(w.warehouse)).toEqual([]);
  expect(await check([folder], 'GM0171', sources, () => undefined)).toMatchObject(refused);
});

it('rows of later quarters beside those of the period are told; days of its last quarter that it leaves out are not', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans('04-02-2025', '05-06-2025'), 'levering.json': period });
  expect((await w.load()).outcomes).toMatchObject([
    {
      status: 'accepted',
      notes: [expect.stringMatching(/^Een deel van de rijen .* 01-01-2025 tot en met 31-03-2025/)],
    },
  ]);
  const short = JSON.stringify({ default: { from: '2025-01-01', to: '2025-02-28' } });
  w.write({ 'others.csv': bans('04-02-2025', '05-03-2025', '06-03-2025'), 'levering.json': short });
  expect((await w.load({ correction: true })).outcomes).toMatchObject([{ status: 'accepted', notes: [] }]);
});

it('cases that all began before the period count as none in it, which is told; earlier ones beside others are not', async () => {
  using w = testWarehouse();
  const before = '04-11-2024';
  w.write({ 'bans.csv': bans(before), 'levering.json': period });
  expect((await w.load()).outcomes).toMatchObject([
    {
      status: 'accepted',
      notes: [expect.stringMatching(/^Geen enkele rij .* 01-01-2025 tot en met 31-03-2025.* nul/)],
    },
  ]);
  w.write({ 'more.csv': bans(before, '05-03-2025'), 'levering.json': period });
  expect((await w.load()).outcomes).toMatchObject([{ status: 'accepted', notes: [] }]);
});

it('a delivery that stands keeps its period when a wrong one is told of it', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans('04-02-2025'), 'levering.json': period });
  await w.load();
  w.write({ 'bans.csv': bans('04-02-2025'), 'levering.json': period.replaceAll('2025', '2024') });
  expect((await w.load()).outcomes).toMatchObject([{ status: 'refused', rule: 'periode-zonder-rijen' }]);
  const [id = ''] = await deliveryIds(w.warehouse);
  expect(await readDelivery(w.warehouse, id)).toMatchObject({ periodFrom: '2025-01-01', periodTo: '2025-03-31' });
});
