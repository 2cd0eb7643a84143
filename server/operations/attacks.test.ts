import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCsv } from '../answers/csv.ts';
import { figureCsv } from '../figures/figure-csv.ts';
import { figureXlsx } from '../figures/figure-xlsx.ts';
import { unzip } from '../testing/unzip.ts';
import { appForTest } from './app-for-test.ts';

let server: Awaited<ReturnType<typeof appForTest>>;

beforeAll(async () => {
  const web = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(web, 'client', 'assets'), { recursive: true });
  await writeFile(join(web, 'client', 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(web, 'geheim.txt'), 'GEHEIM');
  server = await appForTest({ web });
});
afterAll(() => server.app.close());

test.each([
  '/../geheim.txt',
  '/assets/../../geheim.txt',
  '/assets/..%2f..%2fgeheim.txt',
  '/assets/%2e%2e/%2e%2e/geheim.txt',
  '/assets/..%5c..%5cgeheim.txt',
  '/assets/%252e%252e%252fgeheim.txt',
  '//etc/passwd',
  '/assets/app-1a2b.js%00.txt',
  '/file:///etc/passwd',
  '/v1/deliveries/..%2f..%2fcurrent',
  '/v1/contracts/..%2f..%2f..%2fetc%2fpasswd',
  '/v1/contracts/..%2fpackage.json/template',
  '/figuren/..%2f..%2fgeheim.csv',
])('%s leads to no file', async (url) => {
  const answer = await server.app.inject({ url, headers: { accept: 'text/html' } });
  expect([400, 404, 503]).toContain(answer.statusCode);
  expect(answer.body).not.toMatch(/GEHEIM|root:|"name": "dashboard/);
});

const injected = [
  "'",
  "' or '1'='1",
  '1; drop table versions; --',
  '%27%20union%20select%20*%20from%20audit--',
  '${7*7}',
  '{{7*7}}',
];

test.each(injected)('%s in an address or a question is a value that nothing has', async (words) => {
  const value = encodeURIComponent(words);
  for (const url of [
    `/v1/indicators/${value}`,
    `/v1/goals/${value}`,
    `/v1/deliveries/${value}`,
    `/v1/indicators/I20/observations?region=${value}`,
    `/v1/budgets?by=${value}`,
    `/v1/indicators/I20/observations/main/GM0171/${value}/geen/totaal/provenance`,
  ])
    expect([400, 404], url).toContain((await server.app.inject(url)).statusCode);
  const found = await server.app.inject(`/v1/search?q=${value}`);
  expect([found.statusCode, found.json().items.length < 40]).toEqual([200, true]);
});

/** What a spreadsheet takes for a formula (OWASP, CSV Injection). */
const formulas = ['=1+1', '+31612345678', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1', '－1', '＠x'];

test.each(formulas)('text that begins as %j is text in every CSV', (words) => {
  const lines = [
    writeCsv(['naam', 'waarde'], [{ naam: words, waarde: -1.5 }]),
    figureCsv({
      caption: words,
      columns: [
        { header: 'naam', numeric: false },
        { header: 'waarde', numeric: true },
      ],
      rows: [[words, -1.5]],
    }),
  ].map((text) => text.replace('\uFEFF', ''));
  for (const text of lines) {
    const cell = text.slice(text.indexOf('\r\n') + 2);
    expect(cell).toMatch(/^"?'/);
    // A number is a number, also below zero.
    expect(text.trimEnd().endsWith(';-1,5')).toBe(true);
  }
});

test('a heading of a CSV is no formula either', () => {
  expect(writeCsv(['=naam'], [{ '=naam': 'a' }]).replace('\uFEFF', '')).toMatch(/^'=naam/);
});

test('text in a workbook is a string, and no cell is a formula', async () => {
  const workbook = await figureXlsx(
    {
      title: '=HYPERLINK("http://kwaad")',
      subtitle: '+1',
      summary: '@x',
      notes: ['-1'],
      source: 'Bron: =1+1',
      address: '/figuren/x',
      name: 'x',
      svg: null,
      page: '/',
      table: { caption: '=1', columns: [{ header: '=1', numeric: false }], rows: formulas.map((words) => [words]) },
    },
    'g1',
  );
  const sheets = [...unzip(workbook)]
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .map(([, text]) => text);
  expect(sheets.length).toBe(2);
  for (const sheet of sheets) {
    expect(sheet).not.toContain('<f>');
    for (const [cell] of sheet.matchAll(/<c [^>]*>/g)) expect(cell).toMatch(/t="(s|inlineStr|str)"/);
  }
});
