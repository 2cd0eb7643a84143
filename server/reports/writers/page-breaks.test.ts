import { expect, test } from 'vitest';
import { paragraphs, section, table as tableOf } from '../parts.ts';
import type { Part, Report, Section, Text } from '../report.ts';
import { readDocx, readPdf } from '../testing/read-back.ts';
import { findChromium } from './chromium.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** Too many rows to stand on one page by rule. */
const rowsOf = (first: string) => Array.from({ length: 16 }, (_, row) => [`rij-${row}`, row === 0 ? first : 'kort']);

const lines = (count: number): Text => paragraphs(...Array.from({ length: count }, () => 'regel'));

/** More than a page of rows, so that what comes below it begins on a page on which a table goes on. */
const longTable = (count: number) =>
  tableOf(
    'Erboven',
    ['Regel'],
    Array.from({ length: count }, () => ['regel']),
  );

const label: Text = { ...paragraphs('Etiket'), label: true };

const shortTable = tableOf('Kort', ['Regel'], [['regel']]);

/** A new page with something on it, and then a heading with a long table below it. */
const below = (id: string, above: readonly Part[], first: string): Section =>
  section(id, 'Bladzijde', [], {
    newPage: true,
    sections: [
      section(`${id}-boven`, 'Boven', above),
      section(`${id}-tabel`, 'Tussenkop', [tableOf('Bijschrift', ['Kolomkop', 'Tekst'], rowsOf(first))]),
    ],
  });

const report: Report = {
  kind: 'volledig',
  title: 'Proef',
  subtitle: 'Afbreken',
  gemeente: 'Noordoostpolder',
  stamp: 'Proef',
  at: '2025-06-01T00:00:00.000Z',
  // Below text a line lower each time; below a table that began a page before, two points higher each time (a row more, a line of text
  // less): around where there is no room for a head with one row.
  sections: Array.from({ length: 24 }, (_, at) => [
    section(`etiket-${at}`, 'Bladzijde', [lines(24 + at), label, paragraphs('Toelichting')], { newPage: true }),
    below(`tekst-${at}`, [lines(22 + at)], 'lange tekst '.repeat(60)),
    below(`tabel-${at}`, [lines(at), longTable(65 - at), shortTable], 'kort'),
  ]).flat(),
};

const browser = findChromium(null);
if (browser === null) console.log('No Chromium here: where the pages of a PDF break is left out.');

test.skipIf(browser === null)(
  'wherever a long table begins on a page of a PDF, its heading, caption and head stand with its first row, each next page repeats the head, and a label stands with its text',
  async () => {
    const { pages } = await readPdf(await writePdf(report, { browser }));
    const withWord = (word: string) => pages.filter((page) => page.includes(word));
    const first = withWord('Bijschrift');
    expect(first.length).toBe(24 * 2);
    for (const word of ['Tussenkop', 'rij-0 ']) expect([word, withWord(word)]).toEqual([word, first]);
    expect(withWord('Toelichting')).toEqual(withWord('Etiket'));
    expect(withWord('Etiket').filter((page) => !page.includes('regel')).length).toBeGreaterThan(0);
    expect(withWord('Kolomkop')).toEqual(withWord('rij-'));
    // Some tables go on on a next page, and some begin there: without those this proves nothing.
    expect(withWord('rij-').length).toBeGreaterThan(first.length + 5);
    expect(first.filter((page) => !page.includes('regel')).length).toBeGreaterThan(5);
  },
);

/** Of each paragraph whether it asks to stay with what comes next. */
const keeps = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph.includes('<w:keepNext/>'));

test('in a Word file a caption, each cell of a head and a label ask to stay with what comes next, and no other row does', async () => {
  const xml = readDocx(await writeDocx(report)).files.get('word/document.xml') ?? '';
  const labels = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].filter(([paragraph]) => paragraph.includes('>Etiket<'));
  expect(labels.flatMap(([paragraph]) => keeps(paragraph))).toEqual(Array.from({ length: 24 }, () => true));
  const tables = xml.split('<w:tbl>').slice(1);
  expect(tables.length).toBe(24 * 4);
  for (const [at, part] of xml.split('<w:tbl>').slice(0, -1).entries())
    expect([at, keeps(part).at(-1)]).toEqual([at, true]);
  for (const table of tables) {
    const [head = '', ...rows] = table.split('</w:tbl>')[0]?.split('</w:tr>') ?? [];
    expect(head).toContain('<w:tblHeader/>');
    expect(new Set(keeps(head))).toEqual(new Set([true]));
    expect(new Set(rows.flatMap(keeps))).toEqual(new Set([false]));
  }
});
