import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testWarehouse } from '../load-for-test.ts';
import { testFetch } from './fetch-for-test.ts';
import { bySize, households, rawIv3, youthCare } from './tables-for-test.ts';

const filesIn = (folder: string): Record<string, Buffer> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

test('what was fetched is loaded by the same command, and its figures stand in the marts', async () => {
  await using f = await testFetch({ '71488ned': households(), '85098NED': youthCare(), '45063NED': rawIv3() }, 7);
  await f.fetch('71488ned', '85098NED', '45063NED');
  using w = testWarehouse();
  w.write(filesIn(f.to));
  const { outcomes } = await w.load();
  expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'accepted'));

  // 8,8% of the young people with youth care; provisional, as the list of periods says; the half year is kept secret.
  expect(
    await w.query(`select periode, waarde, status, reden from cbs_cijfer
      where tabel = '85098NED' and gemeente = 'GM0171' and onderwerp = 'A045562' order by periode`),
  ).toEqual([
    ['2024HJ01', null, 'ontbreekt', 'geheim'],
    ['2024JJ00', 8.8, 'voorlopig', null],
  ]);
  // The title of 2024 ends on a mark, that of 2023 does not.
  expect(
    await w.query(`select jaar, status, count(*)::integer from cbs_cijfer
      where tabel = '71488ned' and waarde is not null group by all order by jaar`),
  ).toEqual([
    [2023, 'definitief', 40],
    [2024, 'voorlopig', 40],
  ]);
  // The second placement of Noordoostpolder, the first of Urk; Almere delivered nothing.
  expect(
    await w.query(`select gemeente, taakveld_plan, lasten, baten, plaatsing from iv3
      where jaar = 2023 and verslagsoort = 'jaarrekening' order by gemeente`),
  ).toEqual([
    ['GM0171', '6.3', 21_900, 15_456, 2],
    ['GM0184', '6.3', 4000.5, 0, 1],
  ]);
  expect(await w.query(`select source from delivery where file_name = '85098NED_Observations.json'`)).toEqual([
    [
      `CBS 85098NED Indicatoren jeugdzorg in natura; gemeenten (${f.service.address}), opgehaald 2026-11-22, bijgewerkt 2026-03-05`,
    ],
  ]);
});

test('classes of gemeenten by size come with the province and the country, under a code of our own', async () => {
  await using f = await testFetch({ '84413NED': bySize() });
  expect(await f.fetch('84413NED')).toMatchObject([{ status: 'fetched', rows: 4 }]);
  using w = testWarehouse();
  w.write(filesIn(f.to));
  await w.load();
  expect(
    await w.query(`select gemeente, waarde, dimensies from cbs_cijfer where tabel = '84413NED' order by waarde`),
  ).toEqual([
    ['PV24', 900, 'Taakvelden=6.3'],
    ['GK020000', 1100, 'Taakvelden=6.3'],
    ['GK050000', 1200, 'Taakvelden=6.3'],
    ['NL01', 40_000, 'Taakvelden=6.3'],
  ]);
});

test('fetched figures leave the example where it is, and stay when a file of one’s own takes its place', async () => {
  await using f = await testFetch({ '45063NED': rawIv3() });
  await f.fetch('45063NED');
  using w = testWarehouse();
  const example = 'Gemeenten;Taakveld;Baten;Lasten\nDronten;6.1 Samenkracht;1.0;2.0\n';
  const years = (): Promise<unknown[][]> => w.query('select distinct jaar from iv3 order by jaar');
  w.write({
    'iv3_2021_jaarrekening.csv': example,
    'levering.json': JSON.stringify({ default: { origin: 'invented', source: 'voorbeeld' } }),
  });
  await w.load();
  w.write(filesIn(f.to));
  expect((await w.load()).retired).toEqual([]);
  expect(await years()).toEqual([[2021], [2023]]);
  w.write({ 'iv3_2022_jaarrekening.csv': example.replace('2.0', '3.0') });
  expect((await w.load()).retired.map(({ fileName }) => fileName)).toEqual(['iv3_2021_jaarrekening.csv']);
  expect(await years()).toEqual([[2022], [2023]]);
});
