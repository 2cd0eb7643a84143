import { expect, test } from 'vitest';
import { paragraphs, section, table as tableOf } from '../parts.ts';
import type { Report, Section } from '../report.ts';
import { readDocx, readPdf } from '../testing/read-back.ts';
import { findChromium } from './chromium.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** Too many rows to stand on one page by rule, the first of them of several lines. */
const rows = Array.from({ length: 16 }, (_, row) => [`rij-${row}`, row === 0 ? 'lange tekst '.repeat(60) : 'kort']);

/** A new page, so many lines of text, and then a heading with a long table below it. */
const lower = (lines: number): Section =>
  section(`s${lines}`, `Regels ${lines}`, [paragraphs(...Array.from({ length: lines }, () => 'regel'))], {
    newPage: true,
    sections: [section(`t${lines}`, 'Tussenkop', [tableOf('Bijschrift', ['Kolomkop', 'Tekst'], rows)])],
  });

const report: Report = {
  kind: 'volledig',
  title: 'Proef',
  subtitle: 'Afbreken',
  gemeente: 'Noordoostpolder',
  stamp: 'Proef',
  at: '2025-06-01T00:00:00.000Z',
  // A line lower each time, until there is no room for a head: a page holds some 45 lines.
  sections: Array.from({ length: 24 }, (_, at) => lower(22 + at)),
};

const browser = findChromium(null);
if (browser === null) console.log('No Chromium here: where the pages of a PDF break is left out.');

test.skipIf(browser === null)(
  'wherever a long table begins on a page of a PDF, its heading, caption and head stand with its first rows, and each next page repeats the head',
  async () => {
    const { pages } = await readPdf(await writePdf(report, { browser }));
    const withWord = (word: string) => pages.filter((page) => page.includes(word));
    const first = withWord('Bijschrift');
    expect(first.length).toBe(report.sections.length);
    for (const word of ['Tussenkop', 'rij-0 ', 'rij-1 ']) expect([word, withWord(word)]).toEqual([word, first]);
    expect(withWord('Kolomkop')).toEqual(withWord('rij-'));
    // Some tables go on on a next page, and some begin there: without those this proves nothing.
    expect(withWord('rij-').length).toBeGreaterThan(first.length + 5);
    expect(first.filter((page) => !page.includes('regel')).length).toBeGreaterThan(5);
  },
);

/** Of each paragraph whether it asks to stay with what comes next. */
const keeps = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph.includes('<w:keepNext/>'));

test('in a Word file a caption and each cell of a head ask to stay with what comes next, and no other row does', async () => {
  const xml = readDocx(await writeDocx(report)).files.get('word/document.xml') ?? '';
  const tables = xml.split('<w:tbl>').slice(1);
  expect(tables.length).toBe(report.sections.length);
  for (const [at, part] of xml.split('<w:tbl>').slice(0, -1).entries())
    expect([at, keeps(part).at(-1)]).toEqual([at, true]);
  for (const table of tables) {
    const [head = '', ...below] = table.split('</w:tbl>')[0]?.split('</w:tr>') ?? [];
    expect(head).toContain('<w:tblHeader/>');
    expect(keeps(head)).toEqual([true, true]);
    expect(below.flatMap(keeps)).toEqual(rows.flatMap(() => [false, false]));
  }
});
