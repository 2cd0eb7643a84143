import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { testWarehouse } from '../load-for-test.ts';
import { sources } from '../sources/registry.ts';
import { applyCorrections } from './apply-corrections.ts';
import { correctionsText, readCorrections } from './correction.ts';

const head = 'naam;soort;waar;kolom;staat;hoort;waarom;bron';
/** An amount of Urk that is a thousand times too large, and a row of Almere that never was. */
const list = `${head}
urk-euro;iv3;regio=GM0184,jaar=2023,taakveld=6.3;lasten;4000500;4000.5;In euro’s in plaats van duizenden;toelichting bij de tabel
almere-dubbel;iv3;regio=GM0034,taakveld=6.3;baten;9;(weglaten);Dubbel aangeleverd;toelichting bij de tabel
`;

type Row = { regio: string; taakveld: string; lasten: number | null; baten: number };

/** Applies corrections to rows of Iv3; gives the notes, the rows that are left and what was written down. */
const apply = async (rows: readonly Row[], text = list) => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`create table correctie (gemeente text, delivery text, row_number bigint, naam text, kolom text,
      was text, werd text, weggelaten boolean, waarom text)`);
    await connection.run(`create table deliveries (gemeente text, delivery text, rank bigint, row_number bigint, regio text,
      jaar integer, verslagsoort text, taakveld text, lasten double, baten double, plaatsing integer)`);
    for (const [order, row] of rows.entries())
      await connection.run(
        `insert into deliveries values ('GM0171', 'd1', 0, ${order + 2}, $1, 2023, 'jaarrekening', $2, $3, $4, 1)`,
        [row.regio, row.taakveld, row.lasten, row.baten],
      );
    await connection.run('create temp view raw_iv3 as select * from deliveries');
    const notes = await applyCorrections(connection, sources, readCorrections(text, sources));
    const all = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
    return {
      notes,
      rows: await all('select regio, taakveld, lasten, baten from raw_iv3 order by row_number'),
      written: await all('select row_number, naam, kolom, was, werd, weggelaten, waarom from correctie order by 1'),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

const urk = (lasten: number | null): Row => ({ regio: 'GM0184', taakveld: '6.3', lasten, baten: 1 });
const almere = (baten: number): Row => ({ regio: 'GM0034', taakveld: '6.3', lasten: 8, baten });
const other: Row = { regio: 'GM0171', taakveld: '6.3', lasten: 4_000_500, baten: 9 };

test('a known fault is corrected or left out, other rows are not touched, and it is written down with the reason', async () => {
  const { notes, rows, written } = await apply([urk(4_000_500), almere(9), other]);
  expect(notes).toEqual([]);
  expect(rows).toEqual([
    ['GM0184', '6.3', 4000.5, 1],
    ['GM0171', '6.3', 4_000_500, 9],
  ]);
  expect(written).toEqual([
    [
      '2',
      'urk-euro',
      'lasten',
      '4000500.0',
      '4000.5',
      false,
      'In euro’s in plaats van duizenden (toelichting bij de tabel)',
    ],
    ['3', 'almere-dubbel', 'baten', '9.0', null, true, 'Dubbel aangeleverd (toelichting bij de tabel)'],
  ]);
});

test('the guard: a source that mended its fault is left alone, and told', async () => {
  const { notes, rows, written } = await apply([urk(4000.5), almere(7)]);
  expect(rows).toEqual([
    ['GM0184', '6.3', 4000.5, 1],
    ['GM0034', '6.3', 8, 7],
  ]);
  expect(written).toEqual([]);
  expect(notes).toEqual([
    'De bron heeft de fout urk-euro hersteld. Haal de regel uit etl/corrections/corrections.csv.',
    'De bron heeft de fout almere-dubbel hersteld. Haal de regel uit etl/corrections/corrections.csv.',
  ]);
});

test('the guard: a third value is neither the fault nor what belongs there, and stops', async () => {
  await expect(apply([urk(4001)])).rejects.toThrow(
    'De correctie urk-euro past niet meer: in lasten staat 4001.0, niet 4000500.',
  );
});

test('the guard: an amount that the source has taken away stops too', async () => {
  await expect(apply([urk(null)])).rejects.toThrow(
    'De correctie urk-euro past niet meer: in lasten staat niets, niet 4000500.',
  );
});

test('without the rows that it is about a correction does nothing', async () => {
  expect(await apply([other])).toMatchObject({ notes: [], written: [] });
});

test.for([
  ['a kind that does not exist', 'x;bestaat-niet;regio=GM0171;lasten;1;2;omdat;wie', 'de soort bestaat-niet'],
  ['a column that does not exist', 'x;iv3;gemeente_=GM0171;lasten;1;2;omdat;wie', 'de kolom gemeente_'],
  ['no reason', 'x;iv3;regio=GM0171;lasten;1;2;;wie', 'zonder waarom en bron'],
] as const)('a list with %s is refused', ([, line, message]) => {
  expect(() => readCorrections(`${head}\n${line}\n`, sources)).toThrow(message);
});

test('the list of the product can be read, and each line has a name of its own', () => {
  const corrections = readCorrections(correctionsText(), sources);
  expect(new Set(corrections.map(({ naam }) => naam)).size).toBe(corrections.length);
});

const vijfheerenlanden = (...amounts: readonly string[]): string =>
  ['Gemeenten;Taakveld;Baten;Lasten', ...amounts.map((amount) => `Vijfheerenlanden;${amount}`), ''].join('\n');

test('Vijfheerenlanden 2023: its zeros are no amounts, and that is written down with the reason', async () => {
  using w = testWarehouse();
  w.write({
    'iv3_2023_jaarrekening.csv': `${vijfheerenlanden('6.3 Inkomen;0.0;0.0', '6.4 Werk;0.0;0.0')}Urk;6.3 Inkomen;1.0;2.0\n`,
  });
  const { outcomes, published } = await w.load();
  expect(outcomes).toMatchObject([{ status: 'accepted', rowsRejected: 0 }]);
  expect(published?.notes).toEqual([]);
  expect(await w.query('select gemeente, lasten from iv3')).toEqual([['GM0184', 2]]);
  expect(await w.query('select row_number, naam, was, weggelaten from correctie order by 1')).toEqual([
    ['2', 'iv3-2023-vijfheerenlanden-lasten', '0.0', true],
    ['3', 'iv3-2023-vijfheerenlanden-lasten', '0.0', true],
  ]);
});

test('Vijfheerenlanden 2023: once CBS has its figures all of them count, and the load says that the correction can go', async () => {
  using w = testWarehouse();
  w.write({ 'iv3_2023_jaarrekening.csv': vijfheerenlanden('6.3 Inkomen;1.0;2.0', '6.4 Werk;3.0;0.0') });
  const { published } = await w.load();
  expect(published?.notes).toEqual([
    'De bron heeft de fout iv3-2023-vijfheerenlanden-lasten hersteld. Haal de regel uit etl/corrections/corrections.csv.',
  ]);
  expect(await w.query(`select lasten, baten from iv3 where gemeente = 'GM1961' order by 1`)).toEqual([
    [0, 3],
    [2, 1],
  ]);
  expect(await w.query('select * from correctie')).toEqual([]);
});
