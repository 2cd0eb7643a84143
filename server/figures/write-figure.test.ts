import { expect, test } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import type { FigureData } from './figure-data.ts';
import { writeFigure } from './write-figure.ts';

const svg = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60" font-family="'Open Sans', sans-serif"><rect width="300" height="60" fill="#fff"/><text x="10" y="40" font-size="24">${words}</text></svg>`;

const figure: FigureData = {
  name: 'verloop',
  title: 'Hoe gaat het? 43,4% in 2024',
  subtitle: 'Eenzaamheid, in %',
  summary: 'In 2024 was het 43,4%.',
  source: 'Bron: gezondheidsmonitor GGD',
  notes: ['verzonnen cijfers', 'afgeschermd: te weinig mensen'],
  table: {
    caption: 'Eenzaamheid',
    columns: [
      { header: 'Periode', numeric: false },
      { header: 'Noordoostpolder (%)', numeric: true },
      { header: 'Gaat over', numeric: true },
    ],
    rows: [
      ['2024', 43.4, 1240],
      ['2022', 'afgeschermd', null],
      ['=1+1', -1.5, 0],
    ],
  },
  svg: svg('43,4%'),
  page: '/indicatoren/eenzaamheid?regio=NL01',
  address: '/figuren/indicatoren/eenzaamheid/verloop?regio=NL01',
};

const bytesOf = async (form: string, of = figure): Promise<Buffer> => {
  const bytes = (await writeFigure(of, form, 'g1')).bytes.get('identity');
  if (bytes === undefined) throw new Error('no bytes');
  return bytes;
};

test('the CSV is as Dutch Excel reads it: decimal comma, unknown empty, and no formula that runs', async () => {
  const text = (await bytesOf('csv')).toString('utf8');
  expect(text.split('\r\n')).toEqual([
    '\uFEFFPeriode;Noordoostpolder (%);Gaat over',
    '2024;43,4;1240',
    '2022;afgeschermd;',
    "'=1+1;-1,5;0",
    '',
  ]);
});

test('the workbook holds numbers as numbers, text as text, and says on a sheet of its own what they are', async () => {
  const files = unzip(await bytesOf('xlsx'));
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  const cell = (at: string) => new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0] ?? '';
  expect(cell('B2')).toMatch(/^<c r="B2"(?! t="(s|inlineStr)")[^>]*><v>43\.4<\/v><\/c>$/);
  expect(cell('C2')).toContain('<v>1240</v>');
  // A Dutch Excel writes these as 43,4 and 1.240, in every row of the column.
  const formats = [...(files.get('xl/styles.xml') ?? '').matchAll(/formatCode="([^"]+)"/g)].map(([, code]) => code);
  expect(formats.toSorted()).toEqual(['#,##0', '#,##0.0']);
  const styleOf = (at: string) => /\bs="(\d+)"/.exec(cell(at))?.[1];
  expect(styleOf('B4')).toBe(styleOf('B2'));
  expect(styleOf('C2')).not.toBe(styleOf('B2'));
  expect(cell('B3')).toMatch(/t="(s|inlineStr)"/);
  expect(cell('C3')).not.toContain('<v>');
  expect(cell('B4')).toContain('<v>-1.5</v>');
  // A text that looks like a formula is not one.
  expect(sheet).not.toContain('<f>');
  expect(files.get('xl/workbook.xml')).toMatch(/name="Cijfers".*name="Toelichting"/);
  const words = [...files.values()].join(' ');
  for (const said of [
    figure.title,
    ...figure.notes,
    'gezondheidsmonitor GGD',
    'g1',
    '/figuren/indicatoren/eenzaamheid',
  ])
    expect(words).toContain(said);
});

test('the JSON holds the words and the table, and the generation that they come from', async () => {
  expect(JSON.parse((await bytesOf('json')).toString('utf8'))).toEqual({
    name: 'verloop',
    title: 'Hoe gaat het? 43,4% in 2024',
    subtitle: 'Eenzaamheid, in %',
    summary: 'In 2024 was het 43,4%.',
    source: 'Bron: gezondheidsmonitor GGD',
    notes: ['verzonnen cijfers', 'afgeschermd: te weinig mensen'],
    page: '/indicatoren/eenzaamheid?regio=NL01',
    address: '/figuren/indicatoren/eenzaamheid/verloop?regio=NL01',
    generation: 'g1',
    columns: ['Periode', 'Noordoostpolder (%)', 'Gaat over'],
    rows: [
      ['2024', 43.4, 1240],
      ['2022', 'afgeschermd', null],
      ['=1+1', -1.5, 0],
    ],
  });
});

test('the PNG is twice the size of the drawing and its letters are drawn', async () => {
  const [said, silent] = await Promise.all([bytesOf('png'), bytesOf('png', { ...figure, svg: svg('') })]);
  expect(said.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([said.readUInt32BE(16), said.readUInt32BE(20)]).toEqual([600, 120]);
  expect(said.length).toBeGreaterThan(silent.length + 500);
});

test('a file is named after its page and its figure, and cannot run anything', async () => {
  const { headers } = await writeFigure(figure, 'svg', 'g1');
  expect(headers['content-disposition']).toBe('inline; filename="indicatoren-eenzaamheid-verloop.svg"');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('without figures there is no table or drawing to be had, and a form that does not exist is refused', async () => {
  const empty = { ...figure, table: null, svg: null };
  for (const form of ['csv', 'xlsx', 'svg', 'png', 'pdf'])
    await expect(writeFigure(empty, form, 'g1')).rejects.toMatchObject({ statusCode: 404 });
  expect(JSON.parse((await bytesOf('json', empty)).toString('utf8'))).toMatchObject({ rows: [], columns: [] });
});
