import { expect, test } from 'vitest';
import { testWarehouse } from '../../load-for-test.ts';
import { readTextForTest } from '../read-for-test.ts';
import { birthYearOf } from './day.ts';
import { beleidsinformatieJeugd } from './source.ts';

// Test BSNs; both pass the elfproef.
const anna = '999990019';
const bram = '999990020';

const careHeader =
  'BSN;Geboortedatum;Geslacht;Postcode;Verwijzer;Hulpvorm;Crisis;Datum aanvang;Datum einde;Reden beëindiging';
const measureHeader =
  'BSN;Geboortedatum;Geslacht;Gemeentecode;Type maatregel;Datum aanvang;Datum einde;Reden beëindiging;Datum overgedragen;Datum overgedragen gekregen';
const care = (...rows: readonly string[]): string => `${[careHeader, ...rows].join('\r\n')}\r\n`;
const measures = (...rows: readonly string[]): string => `${[measureHeader, ...rows].join('\r\n')}\r\n`;
const read = (text: string) => readTextForTest(beleidsinformatieJeugd, 'jh-2025-1.csv', text);

test('records of youth care: who referred, where, and how it ended; no day of birth and no postcode are kept', async () => {
  const text = care(
    `${anna};20100400;V;8302AA;02;11;02;20240915;;`,
    `${bram};20120131;M;0171;01;2;01;01-02-2025;2025-06-30;01`,
  );
  expect(beleidsinformatieJeugd.recognises({ fileName: 'x', encoding: 'utf-8', text })).toBe(true);
  const { rows, rejects } = await read(text);
  expect(rejects).toEqual([]);
  expect(rows).toMatchObject([
    { persoon: `persoon-${anna}`, code: '11', verwijzer: '02', crisis: false, start: '2024-09-15', einde: null },
    { code: '02', crisis: true, start: '2025-02-01', einde: '2025-06-30', reden: '01', gemeentecode: 'GM0171' },
  ]);
  expect(rows[0]).toMatchObject({ geboortejaar: 2010, geslacht: 'V', gemeentecode: null });
  expect(JSON.stringify(rows)).not.toContain('8302');
});

test('a BSN that is unknown (999999999) and a child not born yet (000000000) are records without a person', async () => {
  const { rows, rejects } = await read(
    care('999999999;20100000;O;;06;03;;20250101;;', '000000000;;;;06;03;;20250101;;', '999999999;;;;06;03;;20250101;;'),
  );
  expect(rejects).toEqual([]);
  expect(rows.map((row) => [row['persoon'], row['geslacht'], row['geboortejaar']])).toEqual([
    [null, null, 2010],
    [null, null, null],
    [null, null, null],
  ]);
});

test.for([
  ['20100400', 2010],
  ['20100000', 2010],
  ['20100229', null],
  ['20101301', null],
  ['28-02-2010', 2010],
  ['2010', null],
] as const)('a birth date with unknown parts: %s', ([text, year]) => {
  expect(birthYearOf(text)).toBe(year);
});

test.for([
  ['a BSN that fails the elfproef', `123456789;20100401;V;;02;11;;20250101;;`, 'bsn'],
  ['a form of help that does not exist', `${anna};20100401;V;;02;09;;20250101;;`, 'code'],
  ['a referrer that does not exist', `${anna};20100401;V;;07;11;;20250101;;`, 'code'],
  ['a reason that does not exist', `${anna};20100401;V;;02;11;;20250101;20250201;09`, 'code'],
  ['an impossible day', `${anna};20100401;V;;02;11;;20250231;;`, 'datum'],
  ['no first day', `${anna};20100401;V;;02;11;;;;`, 'verplicht'],
  ['an end before the beginning', `${anna};20100401;V;;02;11;;20250201;20250101;`, 'volgorde'],
  ['another sex', `${anna};20100401;X;;02;11;;20250101;;`, 'code'],
] as const)('%s is rejected, its value masked where it is personal', async ([, row, rule]) => {
  const { rows, rejects } = await read(care(`${bram};20120131;M;;01;02;;20250201;;`, row));
  expect(rows).toHaveLength(1);
  expect(rejects).toMatchObject([{ row_number: '3', rule }]);
  expect(JSON.stringify(rejects)).not.toMatch(/123456789|999990019/);
});

test('the same person, help and first day is one record', async () => {
  const { rejects } = await read(care(...Array.from({ length: 2 }, () => `${anna};;;;02;11;;20250101;;`)));
  expect(rejects).toMatchObject([{ row_number: '3', rule: 'dubbel' }]);
});

test('measures have codes of their own: 11 is an OTS there, and pleegzorg in youth care', async () => {
  const { rows } = await read(measures(`${anna};20100401;V;0171;11;20240101;;;20250301;`));
  expect(rows).toMatchObject([{ soort: 'maatregel', code: '11', overgedragen: '2025-03-01', einde: null }]);
});

test.for([
  ['of Beleidsinformatie Jeugd', `${anna}20100401V8302AA021102202409150000000000\r\n`],
  ['of Veilig Thuis', `${anna}20100401202401032V20240105\r\n`],
] as const)('the layout %s with fixed widths is known and refused with what to do', async ([, text]) => {
  expect(beleidsinformatieJeugd.recognises({ fileName: 'x', encoding: 'utf-8', text })).toBe(true);
  await expect(read(text)).rejects.toMatchObject({ rule: 'vaste-breedte', remedy: expect.stringContaining('CSV') });
});

test('title rows above the header and a source below the records are skipped and told', async () => {
  const { rows, notes } = await read(
    `Levering 2025-1\r\n\r\n${care(`${anna};20100401;V;0171;02;02;02;20250101;;`)}Bron: instelling\r\nGegevens over jeugdhulp; zonder verblijf\r\n`,
  );
  expect(rows).toMatchObject([{ row_number: '4', code: '02' }]);
  expect(notes).toEqual([
    'Boven de kop staan 2 regels. Die zijn overgeslagen.',
    expect.stringContaining('Onder de tabel staan 2 regels die geen gegevens bevatten'),
  ]);
});

const trajectories = `select soort, code, naam, verblijf, pleegzorg, start, einde, volgens_plan
  from beleidsinformatie_jeugd order by start, code`;

test('overlapping records of one form of help are one trajectory, over two half years; the later one tells the end', async () => {
  using w = testWarehouse();
  w.write({
    'jh-2024-2.csv': care(`${anna};20100401;V;;02;12;;20240915;;`, `${anna};20100401;V;;02;02;;20240101;20241231;05`),
    'jh-2025-1.csv': care(`${anna};20100401;V;;02;12;;20250101;20250630;01`, `${bram};;M;;02;12;;20250401;;`),
  });
  await w.load();
  expect(await w.query(trajectories)).toEqual([
    [
      'jeugdhulp',
      '02',
      'Ambulante jeugdhulp op locatie van de aanbieder',
      false,
      false,
      '2024-01-01',
      '2024-12-31',
      false,
    ],
    ['jeugdhulp', '12', 'Gezinsgericht', true, false, '2024-09-15', '2025-06-30', true],
    ['jeugdhulp', '12', 'Gezinsgericht', true, false, '2025-04-01', null, null],
  ]);
});

test('a measure that was handed over goes on at the other body: no end, one trajectory', async () => {
  using w = testWarehouse();
  w.write({
    'jb-2025-1.csv': measures(
      `${anna};20100401;V;0171;11;20240101;;;20250301;`,
      `${anna};20100401;V;0171;11;20250301;;;;20250301`,
    ),
  });
  await w.load();
  expect(await w.query(trajectories)).toEqual([
    ['maatregel', '11', 'Ondertoezichtstelling', false, false, '2024-01-01', null, null],
  ]);
});

test('a correction replaces the whole half year: records that are no longer in it are gone', async () => {
  using w = testWarehouse();
  const rows = [`${anna};20100401;V;;02;11;;20250115;;`, `${bram};;M;;02;11;;20250201;20250601;01`];
  w.write({ 'jh-2025-1.csv': care(...rows, '999990032;;M;;02;11;;20250301;;') });
  await w.load();
  w.write({ 'jh-2025-1-correctie.csv': care(...rows) });
  const { replaced } = await w.load();
  expect(replaced.map(({ older }) => older.fileName)).toEqual(['jh-2025-1.csv']);
  expect(await w.query('select count(*)::integer from beleidsinformatie_jeugd')).toEqual([[2]]);
});
