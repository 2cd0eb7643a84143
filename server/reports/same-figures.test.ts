import { bareObservation } from 'indicators/test/bare.ts';
import { expect, test } from 'vitest';
import { nothingAdopted } from '../cycle/adopted.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { reportOf } from './content/report-of.ts';
import { reportKinds, type Report } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { changesIn, figuresIn } from './testing/figures-in.ts';
import { releaseFigures } from './testing/release-figures.ts';
import { asValue, asWords, tablesIn } from './testing/tables-in.ts';
import { docxTables, htmlTables, pdfTables, xlsxTables, type ReadTable } from './testing/tables-of.ts';
import { writeReport } from './write-report.ts';
import { findChromium } from './writers/chromium.ts';

const sample = sampleRelease({ asOf: '2024-12-31' });

/** What was declared in 2024Q3 and 2024Q4 under the Wmo, by hand. */
const declared = Object.entries({ '99000101': [500, 505], '99000102': [400, null], '99000103': [300, 200.4] });
const release = {
  ...sample,
  otherSets: (sample.otherSets ?? []).flatMap((one) => [
    one,
    {
      ...one,
      id: 'KW04',
      breakdowns: ['aanbieder per wet'],
      measures: one.measures.map((measure) => ({ ...measure, unit: 'EUR', kind: 'amount' as const })),
      observations: declared.flatMap(([provider, values]) =>
        values.map((value, at) => ({
          ...bareObservation,
          period: at === 0 ? '2024Q3' : '2024Q4',
          breakdown: 'aanbieder per wet',
          group: `Wmo ${provider}`,
          value,
          status: value === null ? ('suppressed' as const) : ('ok' as const),
        })),
      ),
    },
  ]),
};
const input: ReportInput = {
  id: 'nu',
  moment: null,
  hash: null,
  at: '2025-06-01T00:00:00.000Z',
  release,
  previous: null,
  adopted: nothingAdopted,
};

const browser = findChromium(null);
if (browser === null) console.log('No Chromium here: the tables of the PDF are not read back.');

/** The tables of every form, read back. In a PDF a line may break within a word. */
async function readBack(report: Report): Promise<Record<string, ReadTable[]>> {
  const written = (form: 'html' | 'docx' | 'xlsx' | 'pdf') => writeReport(report, form, { browser });
  return {
    html: htmlTables(await written('html')),
    docx: docxTables(await written('docx')),
    xlsx: xlsxTables(await written('xlsx')),
    ...(browser === null ? {} : { pdf: await pdfTables(await written('pdf')) }),
  };
}

const tight = (tables: readonly ReadTable[]): unknown =>
  JSON.parse(JSON.stringify(tables), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\s/g, '') : value,
  );

/**
 * A workbook has the name of a sheet for a heading, begins with one about itself, ends a row with its last cell, and has beside quarters
 * their last days.
 */
const ofWorkbook = (tables: readonly ReadTable[]): unknown =>
  tables
    .filter(({ under }) => under !== 'Over dit bestand')
    .map(({ caption, header, rows }) => {
      const isOwn = (_: unknown, at: number) => header[at]?.endsWith(', laatste dag') !== true;
      return {
        caption,
        header: header.filter(isOwn),
        rows: rows.map((row) => row.filter(isOwn).filter((cell) => cell !== null)),
      };
    });

test.for([...reportKinds])('every form has the tables of the report, all of them and no others: %s', async (kind) => {
  const report = reportOf(input, kind, new Map());
  const { html, docx, xlsx, pdf } = await readBack(report);
  const wanted = tablesIn(report, asWords);
  expect(wanted.length).toBeGreaterThan(kind === 'inwoners' ? 0 : 5);
  expect(html).toEqual(wanted);
  expect(docx).toEqual(wanted);
  expect(ofWorkbook(xlsx ?? [])).toEqual(ofWorkbook(tablesIn(report, asValue)));
  if (pdf !== undefined) expect(tight(pdf)).toEqual(tight(wanted));
  if (kind !== 'volledig') return;
  // And what they have is what the release has at that address: every figure that is promised, and no other.
  for (const [form, tables = []] of Object.entries({ html, docx, xlsx, pdf })) {
    if (tables.length === 0) continue;
    const promised = releaseFigures(release, '2024Q4', form === 'xlsx' ? 'sheet' : 'under');
    expect(promised.size).toBeGreaterThan(80);
    expect([form, figuresIn(tables)]).toEqual([form, promised]);
    // The largest first, hidden ones left out; what is more or less is that of the amounts as they are shown.
    expect([form, changesIn(tables)]).toEqual([
      form,
      [
        ['99000103', 300, 200, -100],
        ['99000101', 500, 505, 5],
      ],
    ]);
  }
});
