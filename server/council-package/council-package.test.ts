import { expect, test } from 'vitest';
import { apiRoutes as routes } from '../api-routes.ts';
import { nothingAdopted } from '../cycle/adopted.ts';
import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { unzip } from '../testing/unzip.ts';
import { makePackage } from './make-package.ts';
import { pageFiles } from './page-file.ts';
import { relink } from './relink.ts';

const hash = '3f2a9c0b1d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8';

const snapshot: Snapshot = {
  hash,
  moment: '2024-jaarrekening',
  version: 1,
  frozenAt: '2025-05-01T22:30:00.000Z',
  role: 'controller',
  because: null,
  release: sampleRelease(),
  adopted: nothingAdopted,
  before: null,
};

const pages: Readonly<Record<string, string>> = {
  '/': '<a class="x" href="/begroting?jaar=2023&amp;per=taakveld">geld</a><a href="/schrijven">schrijf</a><a href="/weg">weg</a>',
  '/begroting?jaar=2023&per=taakveld':
    '<h2 id="tabel">T</h2><a href="/v1/budgets?format=csv" download="">alles</a><a href="/figuren/begroting/jaar.csv?jaar=2023">tabel</a><a href="?jaar=2023&amp;per=taakveld#tabel">hier</a><a href="https://www.cbs.nl/">CBS</a>',
  '/zoeken': '<form action="/zoeken"></form><script src="/zoekwoorden.js"></script>',
};

const renderer: Renderer = {
  render: ({ address }) => ({
    status: pages[address] === undefined ? 404 : 200,
    html: pages[address] ?? '',
    tables: new Map([
      [
        '/figuren/begroting/jaar.csv?jaar=2023',
        { caption: 'Jaar', columns: [{ header: 'Deel', numeric: false }], rows: [['Jeugd']] },
      ],
    ]),
  }),
  renderFigure: () => ({ status: 404, figure: null, faults: [] }),
  plainAddress: (address) => address,
};

const make = (dashboard: string | null = 'https://dashboard.example') =>
  makePackage(snapshot, { renderer, routes, files: new Map(), theme: null, dashboard, told: () => undefined });

test('every page that can be reached is a file, its tables are CSV, and links go from file to file', async () => {
  const files = unzip(await make());
  expect([...files.keys()].toSorted()).toEqual([
    'LEESMIJ.txt',
    'begroting--jaar-2023-per-taakveld.html',
    'figuren/begroting/jaar--jaar-2023.csv',
    'gegevens/budgets.csv',
    'index.html',
    'zoeken.html',
    'zoekwoorden.js',
  ]);
  expect(files.get('begroting--jaar-2023-per-taakveld.html')).toBe(
    '<h2 id="tabel">T</h2><a href="gegevens/budgets.csv" download="">alles</a><a href="figuren/begroting/jaar--jaar-2023.csv">tabel</a><a href="#tabel">hier</a><a href="https://www.cbs.nl/">CBS</a>',
  );
  expect(files.get('figuren/begroting/jaar--jaar-2023.csv')).toBe('\uFEFFDeel\r\nJeugd\r\n');
  expect(files.get('gegevens/budgets.csv')).toMatch(/^\uFEFFsoort;code;naam;jaar;/);
  expect(files.get('zoeken.html')).toContain('<form action="zoeken.html"');
  expect(files.get('LEESMIJ.txt')).toContain(hash);
});

test('what only the server has is no link, and says where it is', async () => {
  const index = unzip(await make()).get('index.html');
  const elsewhere = '<span class="note">(alleen op het dashboard: https://dashboard.example)</span>';
  expect(index).toContain(`<span>schrijf ${elsewhere}</span><span>weg ${elsewhere}</span>`);
  expect(unzip(await make(null)).get('index.html')).toContain('(alleen op het dashboard)');
});

test('search finds what is in the package alone', async () => {
  const words = unzip(await make()).get('zoekwoorden.js') ?? '';
  const entries: { title: string; href: string }[] = JSON.parse(
    words.replace('globalThis.zoekwoorden = ', '').replace(/;\n$/, ''),
  );
  expect(new Set(entries.map(({ href }) => href.replace(/#.*/, '')))).toEqual(new Set(['index.html']));
  expect(entries.map(({ title }) => title)).toContain('Overzicht');
});

test('the same moment gives the same bytes, whatever the clock and the time zone of the machine', async () => {
  const zone = process.env['TZ'];
  const first = await make();
  process.env['TZ'] = 'Pacific/Auckland';
  const second = await make();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(first.equals(second)).toBe(true);
});

test('two addresses never share a file, also where capitals do not count', () => {
  const nameOf = pageFiles();
  const names = [
    '/doelen/1.1',
    '/Doelen/1.1',
    '/doelen/1-1',
    '/doelen/1/1',
    '/x?a=b',
    '/x?A=b',
    '/../../etc/passwd',
  ].map(nameOf);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.includes('..') || name.startsWith('/'))).toEqual([]);
});

test('a link that holds marks of HTML is read and written as it was', () => {
  const html = '<a href="/zoeken?q=a&amp;b&quot;c#d" class="x"><b>zoek</b></a>';
  const asked: string[] = [];
  const linked = relink(html, {
    from: 'doelen/1.html',
    fileOf: (address) => (asked.push(address), 'x y/zoeken.html'),
    elsewhere: '',
  });
  expect(asked).toEqual(['/zoeken?q=a&b"c']);
  expect(linked).toBe('<a href="../x%20y/zoeken.html#d" class="x"><b>zoek</b></a>');
});
