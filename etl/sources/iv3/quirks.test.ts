import { describe, expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { iv3 } from './source.ts';

/** What real files of Iv3 have been seen to do, each in a small file of our own. */

const raw = (...rows: readonly string[]): string =>
  `\uFEFFID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2\r\n${rows.join('\r\n')}\r\n`;
const totals = (...rows: readonly string[]): string => `Gemeenten;Taakveld;Baten;Lasten\n${rows.join('\n')}\n`;

const read = async (name: string, text: string) => {
  expect(iv3.recognises({ fileName: name, encoding: 'utf-8', text })).toBe(true);
  return readTextForTest(iv3, name, text);
};
const readRaw = (...rows: readonly string[]) => read('45063NED_TypedDataSet.csv', raw(...rows));
const readTotals = (...rows: readonly string[]) => read('iv3_2023_jaarrekening.csv', totals(...rows));

describe('raw Iv3', () => {
  test('keys are padded to their width and amounts have decimals, far below zero too', async () => {
    const { rows, rejects } = await readRaw('96;0.5   ;L7.4    ;GM0171   ;2023X005;-676524.709;-676524.709');
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([{ regio: 'GM0171', taakveld: '0.5', lasten: -676_524.709 }]);
  });

  test('categories of lasten (L) and baten (B) are added up per taakveld, each on its side', async () => {
    const { rows } = await readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
      '2;6.3   ;L4.3.1  ;GM0171   ;2023X005;20.5;20.5',
      '3;6.3   ;B3.8    ;GM0171   ;2023X005;7;7',
    );
    expect(rows).toMatchObject([{ lasten: 120.5, baten: 7 }]);
  });

  test('a row that breaks off or has a cell too many is told, and never added with another amount', async () => {
    const { rows, rejects } = await readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100;',
      '2;6.3   ;L4.3.1  ;GM0171   ;2023X005',
      '3;6.3   ;L4.3.2  ;GM0171   ;2023X005;;7;7',
    );
    expect(rows).toMatchObject([{ lasten: 100, baten: 0 }]);
    expect(rejects.map(({ row_number, rule }) => [row_number, rule])).toEqual([
      ['3', 'aantal-cellen'],
      ['4', 'aantal-cellen'],
    ]);
    const short = await readTotals('Urk;6.1 x;1.0;2.0', 'Almere;6.1 x;1.0;2.0;3.0');
    expect(short.rejects).toMatchObject([{ row_number: '3', rule: 'aantal-cellen' }]);
  });

  test('rows that two stray quotes make text of a column that is not used refuse the file', async () => {
    const swallowed = readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
      '"2;6.3   ;L4.3.1  ;GM0171   ;2023X005;20;20',
      '3;6.3   ;L4.3.2  ;GM0171   ;2023X005;30;30',
      '4";6.3   ;B3.8    ;GM0171   ;2023X005;7;7',
    );
    await expect(swallowed).rejects.toMatchObject({ rule: 'aanhalingsteken', place: { line: 3 } });
    const another = readTotals('Urk;6.1 x;1.0;2.0', 'Almere;"6.1 x;1.0', 'Zeewolde;6.1 x";3.0;4.0');
    await expect(another).rejects.toMatchObject({ rule: 'aanhalingsteken', place: { line: 3 } });
    const short = readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;100',
      '"2;6.3   ;L4.3.1  ;GM0171   ;2023X005;20',
      '3";6.3   ;L4.3.2  ;GM0171   ;2023X005;30;30',
    );
    await expect(short).rejects.toMatchObject({ rule: 'aanhalingsteken', place: { line: 3 } });
  });

  test('posts of the balance and stands in the same columns are no lasten or baten', async () => {
    const { rows } = await readRaw(
      '1;A111  ;Primo   ;GM0171   ;2023X005;1;1',
      '2;P11   ;L1.1    ;GM0171   ;2023X005;1;1',
      '3;6.3   ;Ultimo  ;GM0171   ;2023X005;1;1',
      '4;6.3   ;L1.1    ;GM0171   ;2023X005;5;5',
    );
    expect(rows).toMatchObject([{ taakveld: '6.3', lasten: 5, baten: 0 }]);
  });

  test('the second placement is the corrected delivery and replaces the first as a whole', async () => {
    const { rows } = await readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;110',
      // Withdrawn by the correction: empty in the second placement of a gemeente that made one.
      '2;6.4   ;L1.1    ;GM0171   ;2023X005;50;',
    );
    expect(rows).toMatchObject([
      { taakveld: '6.3', lasten: 110, plaatsing: 2 },
      { taakveld: '6.4', lasten: 0, plaatsing: 2 },
    ]);
  });

  test('in the first weeks the second placement is empty, and the first one holds', async () => {
    const { rows } = await readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;100;',
      '2;6.4   ;L1.1    ;GM0171   ;2023X005;50;',
    );
    expect(rows).toMatchObject([
      { lasten: 100, plaatsing: 1 },
      { lasten: 50, plaatsing: 1 },
    ]);
  });

  test.for([
    ['2023X000', 'begroting'],
    ['2023X001', '1e kwartaal'],
    ['2023X004', '4e kwartaal'],
    ['2023X005', 'jaarrekening'],
  ] as const)('the report %s is the %s', async ([code, report]) => {
    const { rows } = await readRaw(`1;6.3   ;L1.1    ;GM0171   ;${code};5;5`);
    expect(rows).toMatchObject([{ jaar: 2023, verslagsoort: report }]);
  });

  test.for(['.', '-99998', ' - ', ''])(
    '%s in every cell is a gemeente that delivered nothing: no row, never 0',
    async (mark) => {
      const { rows, rejects } = await readRaw(
        `1;6.3   ;L1.1    ;GM0034   ;2023X005;${mark};${mark}`,
        '2;6.3   ;L1.1    ;GM0171   ;2023X005;5;5',
      );
      expect(rejects).toEqual([]);
      expect(rows).toMatchObject([{ regio: 'GM0171' }]);
    },
  );

  test('an amount below -99998 is an amount', async () => {
    const { rows } = await readRaw('1;6.3   ;L1.1    ;GM0171   ;2023X005;-99999;-99999');
    expect(rows).toMatchObject([{ lasten: -99_999 }]);
  });

  test('nothing but zeros is a gemeente that delivered nothing', async () => {
    const { rows, rejects } = await readRaw(
      '1;6.3   ;L1.1    ;GM1961   ;2022X005;0;0',
      '2;6.4   ;B3.8    ;GM1961   ;2022X005;0;0',
      '3;6.3   ;L1.1    ;GM0171   ;2022X005;5;5',
      '4;6.4   ;L1.1    ;GM0171   ;2022X005;0;0',
    );
    expect(rows).toMatchObject([
      { regio: 'GM0171', taakveld: '6.3', lasten: 5 },
      { regio: 'GM0171', taakveld: '6.4', lasten: 0 },
    ]);
    expect(rejects).toMatchObject([
      { rule: 'geen-opgave', value_masked: 'GM1961' },
      { rule: 'geen-opgave', value_masked: 'GM1961' },
    ]);
  });

  test.for([
    [
      'of provincies',
      'ID;FunctieKostenplaatsBalanspost;Categorie;Provincies;Verslagsoort;k_1stePlaatsing_1;k_2dePlaatsing_2',
      'PV24     ',
    ],
    [
      'of gemeenten before 2017',
      'ID;FunctieKostenplaatsBalanspost;Categorie;Gemeenten;Verslagsoort;k_1stePlaatsing_1;k_2dePlaatsing_2',
      'GM0171   ',
    ],
  ] as const)('other names of columns: %s', async ([, header, region]) => {
    const text = `${header}\r\n96;670   ;L1.1    ;${region};2013X005;564.0;565.0\r\n`;
    const { rows } = await read('45012NED_TypedDataSet.csv', text);
    expect(rows).toMatchObject([{ regio: region.trim(), taakveld: '670', lasten: 565, plaatsing: 2 }]);
  });

  test('as the answer of OData v3', async () => {
    const line = { ID: 1, TaakveldBalanspost: '6.3   ', Categorie: 'L1.1    ', Gemeenten: 'GM0171   ' };
    const value = [{ ...line, Verslagsoort: '2023X005', k_1ePlaatsing_1: 100.5, k_2ePlaatsing_2: null }];
    const { rows } = await read('45063NED_TypedDataSet.json', JSON.stringify({ 'odata.metadata': 'x', value }));
    expect(rows).toMatchObject([{ row_number: '1', regio: 'GM0171', lasten: 100.5, plaatsing: 1 }]);
  });
});

describe('Iv3 added up per gemeente', () => {
  test('labels are cut with two points, and may end on a space', async () => {
    const { rows } = await readTotals(
      'Noordoostpolder;0.11 Resultaat van de rekening van bat..;1.0;2.0',
      'Noordoostpolder;6.82a Jeugdbescherming ;3.0;4.0',
    );
    expect(rows.map((row) => row['taakveld'])).toEqual(['0.11', '6.82a']);
  });

  test('Nederland is a row of its own among the gemeenten, never one to add', async () => {
    const { rows } = await readTotals('Nederland;6.1 Samenkracht;10.0;20.0', 'Urk;6.1 Samenkracht;10.0;20.0');
    expect(rows.map((row) => row['regio'])).toEqual(['NL01', 'GM0184']);
  });

  test('negative lasten are real', async () => {
    const { rows, rejects } = await readTotals('Noordoostpolder;6.72 Maatwerk 18-;0.0;-7.0', 'Urk;6.1 x;1.0;2.0');
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({ lasten: -7 });
  });

  test('old parents stand beside the codes of 2023, with small corrections', async () => {
    const { rows } = await readTotals('Urk;6.72 Maatwerk 18-;0.0;-7.0', 'Urk;6.72a Jeugdhulp begeleiding;0.0;3582.0');
    expect(rows.map((row) => [row['taakveld'], row['lasten']])).toEqual([
      ['6.72', -7],
      ['6.72a', 3582],
    ]);
  });
});

describe('saved again from a spreadsheet', () => {
  const around = [
    'Boven de kop staan 2 regels. Die zijn overgeslagen.',
    expect.stringContaining('Onder de tabel staan 2 regels die geen gegevens bevatten'),
  ];
  const explained = 'De bedragen zijn voorlopig; zie de toelichting';

  test('title rows above the totals, and a source below them, are skipped and told; rows keep their number', async () => {
    const { rows, notes } = await read(
      'iv3_2023_jaarrekening.csv',
      `Lasten en baten 2023\n\n${totals('Urk;6.1 x;1.0;2.0', '', 'Almere;6.1 x;1.0;2.0')}Bron: CBS;;;\n${explained}\n`,
    );
    expect(rows.map((row) => [row['row_number'], row['regio']])).toEqual([
      ['4', 'GM0184'],
      ['6', 'GM0034'],
    ]);
    expect(notes).toEqual(around);
  });

  test('title rows above raw Iv3, and a source below it, are skipped and told', async () => {
    const text = `Iv3 2023\r\n\r\n${raw('1;6.3   ;L1.1    ;GM0171   ;2023X005;5;5').slice(1)}Bron: CBS\r\n${explained}\r\n`;
    const { rows, notes } = await read('iv3.csv', text);
    expect(rows).toMatchObject([{ row_number: '4', lasten: 5 }]);
    expect(notes).toEqual([...around, expect.stringContaining('opgeteld')]);
  });

  test('with tabs and without a byte order mark', async () => {
    const text = raw('1;6.3   ;L1.1    ;GM0171   ;2023X005;5;5').slice(1).replaceAll(';', '\t').replaceAll('\r', '');
    expect((await read('iv3.csv', text)).rows).toMatchObject([{ regio: 'GM0171', lasten: 5 }]);
  });

  test('an amount with a decimal comma is a fault, never a thousand times too much', async () => {
    const { rows, rejects } = await readTotals('Urk;6.1 x;1.0;2.0', 'Urk;6.3 x;1,5;2,25');
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ row_number: '3', column_name: 'Lasten', rule: 'bedrag', value_masked: '2,25' }]);
  });
});

test('raw Iv3 with names instead of codes is known and refused, not taken for a table of StatLine', async () => {
  const header = '"Taakveld/balanspost";"Categorie";"Gemeenten";"Verslagsoort";"1e plaatsing (x 1 000 euro)"';
  const text = `${header}\r\n"6.3 Inkomensregelingen";"L1.1 Salarissen";"Noordoostpolder";"2023 Jaarrekening";100\r\n`;
  await expect(read('Gemeenten_2023.csv', text)).rejects.toMatchObject({
    rule: 'iv3-met-namen',
    remedy: expect.stringContaining('ruwe data'),
  });
});

describe('a taakveld that no list knows', () => {
  const unknown = {
    rule: 'taakveld-onbekend',
    remedy: expect.stringContaining('etl/reference/taakvelden.csv'),
    place: { line: 3, column: 'Taakveld', maskedValue: '6.99' },
  };

  test('refuses raw Iv3, and says which entry settles it', async () => {
    await expect(
      readRaw('1;6.3   ;L1.1    ;GM0171   ;2023X005;5;5', '2;6.99  ;L1.1    ;GM0171   ;2023X005;5;5'),
    ).rejects.toMatchObject(unknown);
  });

  test('refuses totals, all unknown codes told at once', async () => {
    const reading = readTotals(
      'Urk;6.1 x;1.0;2.0',
      'Urk;6.99 x;1.0;2.0',
      'Urk;6.98 x;1.0;2.0',
      'Almere;6.99 x;1.0;2.0',
    );
    await expect(reading).rejects.toMatchObject(unknown);
    await expect(reading).rejects.toThrow('6.99 (2 keer, eerst in regel 3), 6.98 (1 keer, eerst in regel 4)');
  });

  test.for([
    ['a code of 2025 in 2023', '6.711 Huishoudelijke hulp'],
    ['a code of 2023 in 2025', '6.72a Jeugdhulp begeleiding'],
  ] as const)('%s is unknown too', async ([, taakveld]) => {
    const year = taakveld.startsWith('6.711') ? 2023 : 2025;
    await expect(
      read(`iv3_${year}_begroting.csv`, totals('Urk;6.1 x;1.0;2.0', `Urk;${taakveld};1.0;2.0`)),
    ).rejects.toMatchObject({ rule: 'taakveld-onbekend' });
  });

  test('outside the social domain too: 5.99 has the shape of a taakveld, and none is called so', async () => {
    const refusal = { rule: 'taakveld-onbekend', remedy: expect.stringContaining('een regel als 5.99;naam;2023;') };
    await expect(readTotals('Urk;5.99 Iets nieuws;1.0;2.0', 'Urk;6.1 x;1.0;2.0')).rejects.toMatchObject(refusal);
    await expect(
      readRaw('1;6.3   ;L1.1    ;GM0171   ;2023X005;5;5', '2;5.99  ;L1.1    ;GM0171   ;2023X005;5;5'),
    ).rejects.toMatchObject(refusal);
  });

  test('before 2017 every function is let through, and so are the taakvelden of a province', async () => {
    const { rows } = await readRaw(
      '1;5.99  ;L1.1    ;GM0171   ;2016X005;5;5',
      '2;5.99  ;L1.1    ;PV24     ;2023X005;5;5',
    );
    expect(rows).toHaveLength(2);
  });
});

describe('amounts that nobody can have', () => {
  // CBS, jaarrekening 2023: the largest of Amsterdam is 2.999.209 x 1.000 euro, of Nederland 41.170.792.
  test('are left out, for a gemeente sooner than for Nederland; the largest there are count', async () => {
    const { rows, rejects } = await readTotals(
      'Amsterdam;0.10 Mutaties reserves;2999209.0;1.0',
      'Nederland;0.7 Algemene uitkeringen;41170792.0;1.0',
      'Urk;6.3 x;0.0;21900000.0',
      'Nederland;6.3 x;120000000.0;0.0',
    );
    expect(rows.map((row) => row['regio'])).toEqual(['GM0363', 'NL01']);
    expect(rejects).toMatchObject([
      { row_number: '4', column_name: 'Lasten', rule: 'bedrag-te-groot', value_masked: '21900000' },
      { row_number: '5', column_name: 'Baten', rule: 'bedrag-te-groot' },
    ]);
  });

  test('are left out of raw Iv3 by their total', async () => {
    const { rows, rejects } = await readRaw(
      '1;6.3   ;L1.1    ;GM0171   ;2023X005;6000000;6000000',
      '2;6.3   ;L4.3.1  ;GM0171   ;2023X005;6000000;6000000',
      '3;6.4   ;L1.1    ;GM0171   ;2023X005;100;100',
    );
    expect(rows).toMatchObject([{ taakveld: '6.4' }]);
    expect(rejects).toMatchObject([{ row_number: '2', rule: 'bedrag-te-groot', value_masked: '12000000' }]);
  });
});
