import { expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';
import { testWarehouse } from './load-for-test.ts';

const bans = 'Zaaknummer;Datum oplegging;Verlengd;Datum einde\nZ1;01-11-2025;N;\nZ2;02-11-2025;N;\n';

it('a file that was loaded for one gemeente is not passed over, nor moved, when it comes for another', async () => {
  using w = testWarehouse();
  w.write({ 'bans.csv': bans });
  await w.load();
  for (const options of [{ gemeente: 'GM0184' }, { gemeente: 'GM0184', dates: 'dd/mm' as const }]) {
    const { outcomes } = await w.load(options);
    expect(outcomes).toMatchObject([{ status: 'refused', rule: 'al-van-andere-gemeente' }]);
  }
  expect(await w.query('select distinct gemeente from huisverbod')).toEqual([['GM0171']]);
  expect((await w.load()).outcomes).toMatchObject([{ status: 'known' }]);
});

it('the same bytes under two names in one load count once, and it says so', async () => {
  using w = testWarehouse();
  w.write({ 'a.csv': bans, 'copy.csv': bans });
  const { outcomes } = await w.load();
  expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'known']);
  expect(await w.query('select count(*)::integer from huisverbod')).toEqual([[2]]);
});

it('a code that no list of gemeenten knows is none to load for; Urk and Noordoostpolder are', () => {
  expect(() => parseArguments(['load', 'a.csv', '--gemeente', 'GM0117'])).toThrow('niet in de lijst van gemeenten');
  for (const gemeente of ['GM0184', 'GM0171'])
    expect(() => parseArguments(['load', 'a.csv', '--gemeente', gemeente])).not.toThrow();
});
