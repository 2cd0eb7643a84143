import { expect, test } from 'vitest';
import { withCsvReader } from '../sources/csv-for-test.ts';
import { iv3 } from '../sources/iv3/source.ts';
import { statline } from '../sources/statline/source.ts';
import type { Source } from '../sources/source.ts';
import { archiveForTest } from './archive-for-test.ts';
import { type CellForTest, partsForTest, workbookForTest } from './workbook-for-test.ts';

/** Reads the rows of a sheet, which begin in row 1 of Excel, and gives some of the columns with the row number. */
const read = (source: Source, fileName: string, rows: CellForTest[][], columns: readonly string[]) =>
  withCsvReader(async (inReader) => {
    const sheet = { rows: Object.fromEntries(rows.map((row, index) => [index + 1, row])) };
    const found = await inReader(source, workbookForTest([sheet]), { fileName });
    expect(found.rejects).toEqual([]);
    return found.rows.map((row) => [Number(row['row_number']), ...columns.map((column) => row[column])]);
  });

const figure = ['regio', 'onderwerp', 'periode', 'waarde', 'status', 'reden'];

test('a label download of StatLine that was saved as a workbook', async () => {
  const rows: CellForTest[][] = [
    ['Wmo-cliënten; type maatwerkvoorziening'],
    ["Regio's", 'Perioden', 'Wmo/Cliënten (aantal)', 'Wmo/Per 1 000 (per 1 000 inwoners)'],
    ['Noordoostpolder', 2023, 2815, 59.25],
    ['Noordoostpolder', '2024*', 2900, '.'],
    ['Bron: CBS'],
  ];
  expect(await read(statline, '86050NED.xlsx', rows, figure)).toEqual([
    [3, 'GM0171', 'Wmo/Cliënten', '2023JJ00', 2815, 'definitief', null],
    [3, 'GM0171', 'Wmo/Per 1 000', '2023JJ00', 59.25, 'definitief', null],
    [4, 'GM0171', 'Wmo/Cliënten', '2024JJ00', 2900, 'voorlopig', null],
    [4, 'GM0171', 'Wmo/Per 1 000', '2024JJ00', null, 'ontbreekt', 'onbekend, onbetrouwbaar of geheim'],
  ]);
});

test('a StatLine table as on the screen, topics side by side', async () => {
  const rows: CellForTest[][] = [
    ['Wmo-cliënten'],
    [null, 'Onderwerp', 'Cliënten', 'Per 1 000'],
    ['Perioden', "Regio's", 'aantal', 'per 1 000 inwoners'],
    [2023, 'Flevoland (PV)', 12_500, 28.5],
  ];
  expect(await read(statline, '86050NED.xlsx', rows, figure)).toEqual([
    [4, 'PV24', 'Cliënten', '2023JJ00', 12_500, 'definitief', null],
    [4, 'PV24', 'Per 1 000', '2023JJ00', 28.5, 'definitief', null],
  ]);
});

test('a TypedDataSet that was saved as a workbook: codes, and numbers as numbers', async () => {
  const rows: CellForTest[][] = [
    ['ID', 'RegioS', 'Perioden', 'Eenzaam_27'],
    [1, 'NL01  ', '2022JJ00', 49.2],
    [2, 'GM0171', '2022JJ00', null],
  ];
  expect(await read(statline, '50120NED_TypedDataSet.xlsx', rows, figure)).toEqual([
    [2, 'NL01', 'Eenzaam', '2022JJ00', 49.2, 'definitief', null],
    [3, 'GM0171', 'Eenzaam', '2022JJ00', null, 'ontbreekt', null],
  ]);
});

const spending = ['regio', 'jaar', 'verslagsoort', 'taakveld', 'lasten', 'baten'];

test('Iv3 per gemeente as a workbook: totals, and raw', async () => {
  const totals: CellForTest[][] = [
    ['Gemeenten', 'Taakveld', 'Baten', 'Lasten'],
    ['Noordoostpolder', '6.3 Inkomensregelingen', 15_000.5, 21_900],
  ];
  expect(await read(iv3, 'iv3_2023_jaarrekening.xlsx', totals, spending)).toEqual([
    [2, 'GM0171', 2023, 'jaarrekening', '6.3', 21_900, 15_000.5],
  ]);
  const raw: CellForTest[][] = [
    ['ID', 'TaakveldBalanspost', 'Categorie', 'Gemeenten', 'Verslagsoort', 'k_1ePlaatsing_1', 'k_2ePlaatsing_2'],
    [1, '6.71a ', 'L1.1    ', 'GM0171   ', '2023X005', 4000, 4297.25],
    [2, '6.71a ', 'B3.1    ', 'GM0171   ', '2023X005', 10, 12],
  ];
  expect(await read(iv3, '45063NED.xlsx', raw, spending)).toEqual([
    [2, 'GM0171', 2023, 'jaarrekening', '6.71a', 4297.25, 12],
  ]);
});

test('a cell in the last corner of Excel makes no table of a million rows', async () => {
  const xml = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  const parts = partsForTest([{ rows: {} }]);
  const workbook = archiveForTest(parts.map((part) => (/sheet1/.test(part.name) ? { ...part, data: xml } : part)));
  await withCsvReader(async (inReader) => {
    await expect(inReader(statline, workbook, { fileName: '86050NED.xlsx' })).rejects.toThrow('Niet herkend');
  });
});

test('observations of OData v4 that were saved as a workbook', async () => {
  const rows: CellForTest[][] = [
    ['Id', 'Measure', 'ValueAttribute', 'Value', 'RegioS', 'Perioden'],
    [1, 'M003026', 'None', 74.2, 'GM0171', '2024JJ00'],
    [2, 'M003026', 'Impossible', null, 'NL01', '2024JJ00'],
  ];
  expect(await read(statline, '86088NED_Observations.xlsx', rows, figure)).toEqual([
    [2, 'GM0171', 'M003026', '2024JJ00', 74.2, 'definitief', null],
    [3, 'NL01', 'M003026', '2024JJ00', null, 'ontbreekt', 'kan niet voorkomen'],
  ]);
});
