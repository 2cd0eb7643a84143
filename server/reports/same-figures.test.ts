import { expect, test } from 'vitest';
import { nothingAdopted } from '../cycle/adopted.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { reportOf } from './content/report-of.ts';
import { reportKinds, type Amount } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { docxCells, htmlCells, missingIn, rowsOf, wordsOf, xlsxValues } from './testing/cells.ts';
import { plain, readPdf } from './testing/read-back.ts';
import { writeReport } from './write-report.ts';
import { findChromium } from './writers/chromium.ts';

const release = sampleRelease({ asOf: '2024-12-31' });
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
if (browser === null) console.log('No Chromium here: the cells of the PDF are not read back.');

/** Without spaces: where a line ends differs from form to form. */
const tight = (text: string): string => text.replaceAll(/\s/g, '');

test.for([...reportKinds])('every cell of every table stands in each form, in the same order: %s', async (kind) => {
  const report = reportOf(input, kind, new Map());
  const rows = rowsOf(report);
  expect(rows.length).toBeGreaterThan(kind === 'inwoners' ? 10 : 50);
  const words = wordsOf(rows);
  expect(htmlCells(await writeReport(report, 'html', { browser: null }))).toEqual(words);
  expect(docxCells(await writeReport(report, 'docx', { browser: null }))).toEqual(words);
  const values = rows.flat().flatMap((cell) => {
    if (cell === null || cell === '') return [];
    return typeof cell === 'string' ? plain(cell) : cell.value;
  });
  expect(missingIn(values, xlsxValues(await writeReport(report, 'xlsx', { browser: null })))).toEqual([]);
  if (browser === null) return;
  const { pages } = await readPdf(await writeReport(report, 'pdf', { browser }));
  const text = tight(pages.join(' '));
  let at = 0;
  const lost = rows
    .map(([...row]) => tight(wordsOf([row]).join('')))
    .filter((row) => {
      const next = text.indexOf(row, at);
      if (next !== -1) at = next + row.length;
      return next === -1;
    });
  expect(lost).toEqual([]);
});

const isAmount = (cell: unknown): cell is Amount => typeof cell === 'object' && cell !== null;

test('every figure of an indicator and every amount of the newest year is that of the release, rounded as the release says', () => {
  const rows = rowsOf(reportOf(input, 'volledig', new Map()));
  const gemeente = release.gemeente.code;
  // The newest period with a figure of the whole municipality, by hand over the observations.
  const wanted = release.indicators.flatMap(({ name, measures, observations }) => {
    const known = observations.filter(
      (one) => one.measure === 'main' && one.region === gemeente && one.breakdown === null && one.value !== null,
    );
    const newest = known.toSorted((a, b) => (a.period < b.period ? 1 : -1))[0];
    if (newest?.value === undefined || newest.value === null) return [];
    return [[name, Number(newest.value.toFixed(measures.find(({ key }) => key === 'main')?.decimals ?? 0))]];
  });
  expect(wanted.length).toBeGreaterThan(1);
  for (const [name, value] of wanted)
    expect([
      name,
      rows
        .filter(([first]) => first === name)
        .some((row) => row.some((cell) => isAmount(cell) && cell.value === value)),
    ]).toEqual([name, true]);
  const year = Math.max(
    ...release.budget.flatMap((line) =>
      line.budget !== null && line.realised !== null && line.quarter === null ? line.year : [],
    ),
  );
  const lines = release.budget.filter(
    (line) => line.year === year && line.quarter === null && (line.by === 'taakveld' || line.by === 'principle'),
  );
  expect(lines.length).toBeGreaterThan(1);
  for (const { by, code, name, ...line } of lines) {
    const amounts = [line.budget, line.realised, line.forecast, line.deviation].map((value) =>
      value === null ? null : Math.round(value),
    );
    const row = rows.find(([first]) => first === (by === 'taakveld' ? `${code} ${name}` : name));
    expect([name, row?.slice(1, 5).map((cell) => (isAmount(cell) ? cell.value : null))]).toEqual([name, amounts]);
  }
});
