import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFetch } from './fetch-for-test.ts';
import { households, modified, rawIv3, youthCare } from './tables-for-test.ts';

test('a table over OData v3 comes in pages: the regions and ages that were asked for, with the list of periods', async () => {
  await using f = await testFetch({ '71488ned': households() }, 7);
  const [outcome] = await f.fetch('71488ned');
  // 4 regions (Noordoostpolder, GGD, Flevoland, Nederland) x 2 years x 5 ages; the total of all ages was not asked for.
  expect(outcome).toMatchObject({ status: 'fetched', rows: 40, notes: [] });
  const rows = f.rows('71488ned_TypedDataSet.json');
  expect(new Set(rows.map((row) => row['RegioS']))).toEqual(new Set(['NL01', 'PV24', 'GG2209', 'GM0171']));
  expect(rows.some((row) => row['Leeftijd'] === '10000')).toBe(false);
  expect(f.rows('71488ned_Perioden.json').map((row) => row['Title'])).toEqual(['2023', '2024*']);
  expect(f.service.requests.filter(({ path }) => path.endsWith('/TypedDataSet'))).toHaveLength(6);
});

test('a full page of 10,000 rows without a link to the next is followed by asking for what comes after it', async () => {
  const table = households();
  const [row = {}] = table['TypedDataSet']?.filter((one) => one['Leeftijd'] === '71600') ?? [];
  const many = Array.from({ length: 10_003 }, (_, ID) => ({ ...row, ID, Perioden: `${1000 + (ID % 9000)}JJ00` }));
  await using f = await testFetch({ '71488ned': { ...table, TypedDataSet: many } });
  const gemeente = many.map((one) => ({ ...one, RegioS: 'GM0171' }));
  f.service.fault = (path, time, response) => {
    if (!path.endsWith('/TypedDataSet')) return false;
    const page = time === 1 ? gemeente.slice(0, 10_000) : gemeente.slice(10_000);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: page }));
    return true;
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 10_003 }]);
});

test('a table over OData v4 comes with the lists of its measures and periods', async () => {
  await using f = await testFetch({ '85098NED': youthCare() }, 4);
  const [outcome] = await f.fetch('85098NED');
  // 3 regions x 2 measures in 2024, and one in the half year; youth protection was not asked for.
  expect(outcome).toMatchObject({ status: 'fetched', rows: 9, notes: ['Niet in deze tabel: GG2209.'] });
  expect(readdirSync(f.to)).toEqual([
    '85098NED_MeasureCodes.json',
    '85098NED_Observations.json',
    '85098NED_PeriodenCodes.json',
    'levering.json',
  ]);
  expect(f.rows('85098NED_Observations.json').filter((row) => row['Measure'] === 'A045563')).toEqual([]);
});

test('raw Iv3 comes for the gemeenten of the province: social domain, begroting and jaarrekening', async () => {
  await using f = await testFetch({ '45063NED': rawIv3() });
  const [outcome] = await f.fetch('45063NED');
  expect(outcome).toMatchObject({ status: 'fetched', rows: 4 });
  // Codes are asked for with the padding of the table and written without it.
  expect(f.rows('45063NED_TypedDataSet.json').map((row) => [row['Gemeenten'], row['k_1ePlaatsing_1']])).toEqual([
    ['GM0171', 21_800],
    ['GM0171', 15_456],
    ['GM0184', 4000.5],
    ['GM0034', null],
  ]);
});

test('beside the files stands that they are published, where they come from and when they were fetched', async () => {
  await using f = await testFetch({ '45063NED': rawIv3(), '71488ned': households() });
  await f.fetch('71488ned');
  await f.fetch('45063NED');
  const levering = JSON.parse(readFileSync(join(f.to, 'levering.json'), 'utf8'));
  expect(levering['71488ned_TypedDataSet.json'].source).toBe(
    `CBS 71488ned Personen in huishoudens naar leeftijd en geslacht (${f.service.address}), opgehaald 2026-11-22, bijgewerkt 2026-03-05`,
  );
  expect(Object.keys(levering)).toEqual([
    '45063NED_TypedDataSet.json',
    '71488ned_Perioden.json',
    '71488ned_TypedDataSet.json',
  ]);
});

test('a table that did not change since is not fetched again, until its file is gone or the source changes it', async () => {
  await using f = await testFetch({ '71488ned': households() });
  await f.fetch('71488ned');
  f.service.requests.length = 0;
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'unchanged', modified }]);
  expect(f.service.requests).toEqual([{ path: '/ODataApi/odata/71488ned/TableInfos', status: 304 }]);

  rmSync(join(f.to, '71488ned_TypedDataSet.json'));
  f.service.requests.length = 0;
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 40 }]);
  // The service says of every list that it is still the same, so none is sent again.
  expect(new Set(f.service.requests.map(({ status }) => status))).toEqual(new Set([304]));

  const revised = households();
  f.service.tables['71488ned'] = {
    ...revised,
    TableInfos: [{ ...revised['TableInfos']?.[0], Modified: '2026-09-01' }],
  };
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', rows: 40 }]);
});

test('a column that moved to another place in the table is the same column', async () => {
  const text = JSON.stringify(households()).replaceAll(
    'TotaalInParticuliereHuishoudens_2',
    'TotaalInParticuliereHuishoudens_9',
  );
  await using f = await testFetch({ '71488ned': JSON.parse(text) });
  expect(await f.fetch('71488ned')).toMatchObject([{ status: 'fetched', notes: [] }]);
  expect(Object.keys(f.rows('71488ned_TypedDataSet.json')[0] ?? {})).toContain('TotaalInParticuliereHuishoudens_9');
});

test('a column with another name but the same title gets the name of the catalogue, and the report says so', async () => {
  const text = JSON.stringify(households()).replaceAll('TotaalInParticuliereHuishoudens_2', 'InPartHuish_3');
  await using f = await testFetch({ '71488ned': JSON.parse(text) });
  expect(await f.fetch('71488ned')).toMatchObject([
    {
      status: 'fetched',
      notes: [
        'De kolom InPartHuish_3 (Totaal in particuliere huishoudens) is gelezen als TotaalInParticuliereHuishoudens.',
      ],
    },
  ]);
  expect(Object.keys(f.rows('71488ned_TypedDataSet.json')[0] ?? {})).toContain('TotaalInParticuliereHuishoudens_3');
});

test('a measure with another code but the same title gets the code of the catalogue', async () => {
  await using f = await testFetch({
    '85098NED': JSON.parse(JSON.stringify(youthCare()).replaceAll('A045562', 'M009001')),
  });
  expect(await f.fetch('85098NED')).toMatchObject([{ status: 'fetched', rows: 9 }]);
  expect(new Set(f.rows('85098NED_Observations.json').map((row) => row['Measure']))).toEqual(
    new Set(['A045561', 'A045562']),
  );
});
