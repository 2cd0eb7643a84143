import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { testWarehouse } from '../load-for-test.ts';
import { type CellForTest, type SheetForTest, workbookForTest } from './workbook-for-test.ts';

const header = ['Bezwaarnummer', 'Wet', 'Beschikkingnummer', 'Datum ontvangst', 'Datum beslissing', 'Uitkomst'];
/** 45293 is 2 January 2024 in the system of 1900. */
const objection = (number: CellForTest, received: CellForTest = { day: 45_293 }): CellForTest[] => [
  number,
  'Wmo',
  null,
  received,
  null,
  null,
];
const sheet = (...rows: CellForTest[][]): SheetForTest => ({
  rows: Object.fromEntries([header, ...rows].map((row, index) => [index + 1, row])),
});

const inline = (inner: string): CellForTest => ({ xml: `<c t="inlineStr"><is>${inner}</is></c>` });

/** Loads one workbook and tells what became of it and of its rows. */
const loaded = async (content: Buffer, sheetName: string | null = null) => {
  using w = testWarehouse();
  w.write({ 'bezwaren.xlsx': content });
  const { outcomes, published } = await w.load({ sheet: sheetName });
  const rows = published
    ? await w.query('select bezwaar_id, ontvangen, row_number::integer from bezwaar order by row_number')
    : [];
  return { outcome: outcomes[0], rows };
};

test('a workbook is read as the CSV of the same rows, with days of the system of 1900 and rows as in Excel', async () => {
  const { outcome, rows } = await loaded(workbookForTest([sheet(objection('B1'), objection('B2', { day: 45_351 }))]));
  expect(outcome).toMatchObject({ status: 'accepted', kind: 'bezwaren', rowsRead: 2, rowsRejected: 0 });
  expect(rows).toEqual([
    ['B1', '2024-01-02', 2],
    ['B2', '2024-02-29', 3],
  ]);
});

test('days of the system of 1904 are 1462 days further', async () => {
  const { rows } = await loaded(
    workbookForTest([sheet(objection('B1', { day: 45_293 - 1462 }))], '<workbookPr date1904="1"/>'),
  );
  expect(rows).toEqual([['B1', '2024-01-02', 2]]);
});

test('title rows above the header, blank rows and hidden rows leave the row numbers as in Excel', async () => {
  const many = Array.from({ length: 30 }, (_, index) => [40 + index, objection(`B${40 + index}`)]);
  const { outcome, rows } = await loaded(
    workbookForTest([
      {
        rows: {
          1: ['Bezwaren tot en met 2024'],
          3: ['Bron: juridische zaken'],
          5: header,
          6: objection('B1'),
          9: objection('B2'),
          12: objection('B3', 'onbekend'),
          30: [''],
          ...Object.fromEntries(many),
        },
        rowAttributes: 'hidden="1"',
      },
    ]),
  );
  expect(rows.slice(0, 3)).toEqual([
    ['B1', '2024-01-02', 6],
    ['B2', '2024-01-02', 9],
    ['B40', '2024-01-02', 40],
  ]);
  expect(outcome).toMatchObject({
    rowsRead: 33,
    rejects: [{ column: 'Datum ontvangst', first: [{ row: 12, line: 12, value: 'xxxxxxxx' }] }],
  });
});

test('texts stand in the cell, in runs, with marks and signs that XML has no room for', async () => {
  const { rows } = await loaded(
    workbookForTest([
      sheet(
        objection(inline('<r><t>B</t></r><r><rPr><b/></rPr><t>1</t></r><rPh sb="0" eb="1"><t>9</t></rPh>')),
        objection('B2'),
        objection(inline('<t><![CDATA[B3]]></t>')),
        objection(inline('<t>&#66;4_x0020_</t>')),
      ),
    ]),
  );
  expect(rows.map((row) => row[0])).toEqual(['B1', 'B2', 'B3', 'B4']);
});

/** A row of a ledger, of which the text is free. */
const booking = (number: string, text: string) => [number, '2022', '1', '6.71', text, 'L', 'D', '1,50'];

test('a text with the separator, quotes and line breaks of the CSV stays in its cell', async () => {
  using w = testWarehouse();
  const columns = [
    'Boekingsnummer',
    'Boekjaar',
    'Kwartaal',
    'Taakveld',
    'Omschrijving',
    'Lasten of baten',
    'D/C',
    'Bedrag',
  ];
  w.write({
    'grootboek.xlsx': workbookForTest([
      { rows: { 1: columns, 2: booking('1', 'a;"b"\nc'), 3: booking('2', 'gewoon') } },
    ]),
  });
  const { outcomes } = await w.load({});
  expect(outcomes).toMatchObject([{ status: 'accepted', kind: 'grootboek', rowsRead: 2, rowsRejected: 0 }]);
});

test('a formula counts by the value that Excel kept', async () => {
  const { rows } = await loaded(
    workbookForTest([
      sheet(
        objection(
          { xml: '<c t="str"><f>CONCAT("B",1)</f><v>B1</v></c>' },
          { xml: '<c s="1"><f>A1+1</f><v>45293</v></c>' },
        ),
        ['B2', 'Wmo', { xml: '<c t="str"><f>""</f><v></v></c>' }, { day: 45_293 }, null, null],
      ),
    ]),
  );
  expect(rows).toEqual([
    ['B1', '2024-01-02', 2],
    ['B2', '2024-01-02', 3],
  ]);
});

test.for([
  ['without a value', '<c s="1"><f>TODAY()</f><v/></c>', ''],
  [
    'in a workbook that Excel has yet to work out',
    '<c s="1"><f>TODAY()</f><v>0</v></c>',
    '<calcPr fullCalcOnLoad="1"/>',
  ],
] as const)('a formula %s refuses the file with the address of the cell', async ([, xml, workbook]) => {
  const { outcome } = await loaded(workbookForTest([sheet(objection('B1'), objection('B2', { xml }))], workbook));
  expect(outcome).toMatchObject({
    status: 'refused',
    rule: 'formule-zonder-waarde',
    line: 3,
    problem: expect.stringContaining('D3'),
  });
});

test.for(['#N/A', '#DIV/0!', '#REF!'])('a row with the error %s is rejected', async (error) => {
  const broken: CellForTest = { xml: `<c t="e"><v>${error}</v></c>` };
  const sound = Array.from({ length: 60 }, (_, index) => objection(`B${index}`));
  const { outcome } = await loaded(workbookForTest([sheet(...sound, objection(broken), objection('B90', broken))]));
  expect(outcome).toMatchObject({ status: 'accepted', rowsRead: 62, rowsRejected: 2 });
});

describe('several sheets', () => {
  const other: SheetForTest = { name: 'Uitleg', rows: { 1: ['Dit bestand is gemaakt door'], 2: ['Wet', 'Betekenis'] } };
  const first = { ...sheet(objection('B1')), name: 'Heel 2023' };
  const second = { ...sheet(objection('B2')), name: 'Heel 2024' };

  it('the one whose header fits is read, and the report says which', async () => {
    const { outcome, rows } = await loaded(workbookForTest([other, second]));
    expect(rows).toMatchObject([['B2', '2024-01-02', 2]]);
    expect(outcome).toMatchObject({ notes: [expect.stringContaining("'Heel 2024'")] });
  });

  it('two that fit are refused until --sheet names one', async () => {
    const workbook = workbookForTest([first, other, second]);
    expect((await loaded(workbook)).outcome).toMatchObject({
      rule: 'werkblad-onduidelijk',
      problem: expect.stringContaining("'Heel 2023', 'Heel 2024'"),
      remedy: expect.stringContaining('--sheet'),
    });
    expect((await loaded(workbook, 'heel 2024')).rows).toMatchObject([['B2', '2024-01-02', 2]]);
    expect((await loaded(workbook, 'Heel 2025')).outcome).toMatchObject({ rule: 'werkblad-onbekend' });
  });

  it('each is a delivery of its own', async () => {
    using w = testWarehouse();
    w.write({
      'bezwaren.xlsx': workbookForTest([
        first,
        { ...second, rows: { 1: header, 2: objection('B2', { day: 45_900 }) } },
      ]),
    });
    expect((await w.load({ sheet: 'Heel 2023' })).outcomes).toMatchObject([{ status: 'accepted' }]);
    expect((await w.load({ sheet: 'Heel 2024' })).outcomes).toMatchObject([{ status: 'accepted' }]);
    expect((await w.load({ sheet: 'Heel 2023' })).outcomes).toMatchObject([{ status: 'known' }]);
    expect(await w.query('select bezwaar_id from bezwaar order by 1')).toEqual([['B1'], ['B2']]);
  });

  it('levering.json may name the sheet too', async () => {
    using w = testWarehouse();
    w.write({
      'bezwaren.xlsx': workbookForTest([first, second]),
      'levering.json': JSON.stringify({ 'bezwaren.xlsx': { sheet: 'Heel 2023' } }),
    });
    await w.load();
    expect(await w.query('select bezwaar_id from bezwaar')).toEqual([['B1']]);
  });

  it('a workbook that fits nothing is not recognised', async () => {
    expect((await loaded(workbookForTest([other]))).outcome).toMatchObject({ status: 'unrecognised' });
  });
});

test('a cell beside the table refuses the file with its address', async () => {
  const { outcome } = await loaded(workbookForTest([sheet(objection('B1'), [...objection('B2'), null, 'kijk hier'])]));
  expect(outcome).toMatchObject({ rule: 'cel-buiten-tabel', line: 3, problem: expect.stringContaining('H3') });
});

test('the same workbook twice is known, and what Excel leaves beside an open file is passed over', async () => {
  using w = testWarehouse();
  const folder = w.write({ 'bezwaren.xlsx': workbookForTest([sheet(objection('B1'))]) });
  writeFileSync(join(folder, '~$bezwaren.xlsx'), '\x05Iemand');
  await w.load();
  expect((await w.load()).outcomes).toMatchObject([{ status: 'known' }]);
});
