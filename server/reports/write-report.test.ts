import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plannedGoals, principlesOf } from 'indicators/plan/plan-of.ts';
import { verdictStates, type GoalVerdict } from 'indicators/verdict/schema.ts';
import { expect, test } from 'vitest';
import { nothingAdopted } from '../cycle/adopted.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { reportOf } from './content/report-of.ts';
import { reportKinds, type Picture, type Section } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { elementsOf, plain, readDocx, readPdf, readXlsx, type OutlineEntry } from './testing/read-back.ts';
import { writeReport } from './write-report.ts';
import { findChromium } from './writers/chromium.ts';
import { writeDocx } from './writers/write-docx.ts';
import { writePdf } from './writers/write-pdf.ts';

const hash = '3f2a9c0b1d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8';

const beside = { version: 1, role: 'beleid', writtenAt: '2025-03-01T10:00:00.000Z' };

const now = sampleRelease();
/** A year before: I20 had no figure of 2024Q4 yet, and another of the quarter before; less was expected to be spent. */
const before = sampleRelease({
  indicators: now.indicators.map((one) => ({
    ...one,
    observations: one.observations
      .filter(({ period }) => period < '2024Q4')
      .map((o) => (o.value === 75 ? { ...o, value: 70 } : o)),
  })),
  budget: now.budget.map((line) => (line.by === 'total' ? { ...line, budget: 40_000_000 } : line)),
});

const target = (year: number, low: number) => ({
  ...beside,
  id: `I20/${year}/1`,
  indicator: 'I20',
  year,
  low,
  high: null,
  setBy: 'de raad',
  decision: `raadsbesluit ${year}-11`,
});

const input: ReportInput = {
  id: '2024-jaarrekening',
  moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
  hash,
  at: '2025-06-01T09:00:00.000Z',
  release: sampleRelease({ asOf: '2024-12-31' }),
  previous: {
    id: '2023-jaarrekening',
    hash: 'b'.repeat(64),
    frozenAt: '2024-06-01T09:00:00.000Z',
    release: before,
    adopted: { ...nothingAdopted, targets: [target(2024, 60)] },
  },
  adopted: {
    ...nothingAdopted,
    targets: [target(2024, 70.5), target(2025, 72)],
    duiding: [
      {
        ...beside,
        id: 'goal/3.2/2024-jaarrekening',
        about: 'goal',
        subject: '3.2',
        moment: '2024-jaarrekening',
        status: 'vastgesteld',
        see: 'Minder trajecten **slagen**. <script>alert(1)</script>',
        why: 'De wachttijd is langer.',
        act: '- meer plekken\n- eerder bellen',
        figure: null,
      },
    ],
    questions: [
      {
        ...beside,
        id: 'v1',
        about: 'goal',
        subject: '3.2',
        moment: '2024-jaarrekening',
        text: 'Waardoor komt dit?',
        answer: null,
      },
    ],
  },
};

const picture: Picture = {
  kind: 'picture',
  title: 'Hoe gaat het? 66,0%',
  description: 'In het 4e kwartaal van 2024 was het 66,0%.',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="480" viewBox="0 0 960 480" role="img" aria-labelledby="titel uitleg"><title id="titel">Hoe gaat het? 66,0%</title><desc id="uitleg">In het 4e kwartaal van 2024 was het 66,0%.</desc><clipPath id="vak"><rect width="9" height="9"/></clipPath><g clip-path="url(#vak)"><path d="M0 4H9" stroke="#000"/></g></svg>`,
};
const report = reportOf(
  input,
  'volledig',
  new Map([
    ['3.2', picture],
    ['jaar', picture],
  ]),
);
const stamp = 'Jaarrekening 2024 · peildatum 31 december 2024 · kenmerk 3f2a9c0b1d4e';

// From the release by hand: I20 of 2024Q4, I21 of 2023, the total and 6.72 of 2024, and what 3.2 was explained with.
const figures = ['66,0', '−1,5', '€ 42.952.000', '€ 26.000.000', '€ 13.968.000', '104,5'];
const numbers = [66, -1.5, 42_952_000, 26_000_000, 13_968_000, 104.5];
const words = [
  'uitstroomratio',
  'De wachttijd is langer.',
  'meer plekken',
  'Waardoor komt dit?',
  '<script>alert(1)</script>',
];

const browser = findChromium(null);
if (browser === null) console.log('No Chromium here: the tests of the PDF are left out.');

test('the web page has the figures, the texts as text, and its drawings with ids of their own', async () => {
  const html = (await writeReport(report, 'html', { browser: null })).toString('utf8');
  const text = html.replaceAll('\u00A0', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  for (const said of [...figures, ...words, stamp, hash]) expect(text).toContain(said);
  expect(html).not.toContain('<script>');
  expect(html).toMatch(/<html lang="nl">/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
});

test('what changed since the moment before stands there with its cause', () => {
  const changed = report.sections
    .find(({ id }) => id === 'veranderd')
    ?.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
  expect(changed).toContainEqual([
    'Mate van behalen van individuele resultaatafspraken: uitstroomratio',
    { period: '2024Q4' },
    { value: 66, decimals: 1 },
    { day: '2026-11-22' },
  ]);
  expect(changed).toContainEqual([
    'Mate van behalen van individuele resultaatafspraken: uitstroomratio',
    { period: '2024Q3' },
    { value: 70, decimals: 1 },
    { value: 75, decimals: 1 },
    expect.stringMatching(/^Niet te herleiden\. .* Ingelezen op 22 november 2026\.$/),
  ]);
  expect(changed).toContainEqual([
    'Begroting, uitgaven en verwachting: Totaal, begroot',
    { period: '2024' },
    { value: 40_000_000, decimals: 0, euro: true },
    { value: 42_952_000, decimals: 0, euro: true },
    'Ander plan. In de begroting van het plan staat een ander bedrag.',
  ]);
});

test('the Word file has the same figures, headings, heads of tables, words for its drawings, and Dutch as language', async () => {
  const { files, elements, text } = readDocx(await writeReport(report, 'docx', { browser: null }));
  for (const said of [...figures, ...words, stamp, hash]) expect(text).toContain(said);
  const named = (name: string) => elements.filter((one) => one.name === name);
  const styles = new Set(named('w:pStyle').map(({ attributes }) => attributes['w:val']));
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(styles).toContain(style);
  expect(named('w:tblHeader').length).toBe(named('w:tbl').length);
  expect(named('wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
    `${picture.title}. ${picture.description}`,
    `${picture.title}. ${picture.description}`,
  ]);
  expect(files.get('word/document.xml')).toContain('svgBlip');
  expect(
    [...files.keys()]
      .map((name) => /\.(svg|png)$/.exec(name)?.[1])
      .filter(Boolean)
      .toSorted(),
  ).toEqual(expect.arrayContaining(['png', 'svg']));
  expect(files.get('word/styles.xml')).toMatch(/w:lang [^>]*w:val="nl-NL"/);
  const foot = [...files].find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
  expect(foot).toContain('kenmerk 3f2a9c0b1d4e');
});

test('the workbook has the same figures as numbers, a sheet of definitions, and the moment at the foot of every sheet', async () => {
  const { files, sheets } = readXlsx(await writeReport(report, 'xlsx', { browser: null }));
  const values = [...sheets.values()].flat();
  for (const number of numbers) expect(values).toContain(number);
  for (const said of words.filter((one) => !one.startsWith('<'))) expect(values.join('\n')).toContain(said);
  expect([...sheets.keys()]).toEqual(expect.arrayContaining(['Samenvatting', 'Doel 3.2', 'Begroting', 'Definities']));
  expect(sheets.get('Definities')).toContain('Beschikking');
  // The day on which the files of the sample were loaded, 22 November 2026, is day 46348 of a workbook, shown as a Dutch date.
  const styles = files.get('xl/styles.xml') ?? '';
  const [, dutch] = /numFmtId="(\d+)" formatCode="\[\$-413\]d mmmm yyyy"/.exec(styles) ?? [];
  const looks = styles.replace(/^[^]*<cellXfs/, '').matchAll(/<xf ([^>]*)>/g);
  const ofDays = new Set([...looks].flatMap(([, look = ''], at) => (look.includes(`"${dutch}"`) ? `${at}` : [])));
  const days = [...files].flatMap(([name, xml]) =>
    name.startsWith('xl/worksheets/sheet')
      ? elementsOf(xml).flatMap((one) => (one.name === 'c' && ofDays.has(one.attributes['s'] ?? '') ? one.text : []))
      : [],
  );
  expect(days).toContain('46348');
  // Beside a quarter stands its last day, by which it can be sorted: 31 December 2024 is day 45657.
  const goal = sheets.get('Doel 3.2') ?? [];
  const at = goal.indexOf('4e kwartaal 2024');
  expect([goal.slice(at, at + 3), goal.includes('Periode, laatste dag')]).toEqual([
    ['4e kwartaal 2024', 45_657, 66],
    true,
  ]);
  expect(days).toContain('45657');
  expect(values.join('\n')).not.toMatch(/^\d{1,2} november 2026$/m);
  const pages = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(pages.length).toBe(sheets.size);
  for (const [, xml] of pages) {
    // In the order of the schema: a program refuses another.
    expect(xml).toMatch(
      /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><cols>.*<pageSetup [^>]*\/><headerFooter>/s,
    );
    expect(xml).toMatch(/<headerFooter><oddFooter>[^<]*kenmerk 3f2a9c0b1d4e[^<]*<\/oddFooter><\/headerFooter>/);
    expect(xml).not.toContain('<f>');
  }
});

test.skipIf(browser === null)(
  'the PDF has the same figures, is tagged, has a title and an outline, and says on every page which moment it is',
  async () => {
    const pdf = await readPdf(await writeReport(report, 'pdf', { browser }));
    const text = pdf.pages.join(' ');
    for (const said of [...figures, ...words]) expect(text).toContain(said);
    for (const page of pdf.pages) expect(page).toContain(stamp);
    expect(pdf.marked).toBe(true);
    expect(pdf.title).toContain('Jaarrekening 2024');
    expect(pdf.language).toBe('nl');
    expect(pdf.outline).toEqual([{ title: 'Jaarrekening 2024', within: report.sections.map(entryOf) }]);
    for (const tag of ['H1', 'H2', 'Table', 'TH']) expect(pdf.tags).toContain(`"role":"${tag}"`);
  },
);

const pdfinfo = '/usr/bin/pdfinfo';
if (!existsSync(pdfinfo))
  console.log('No pdfinfo here (poppler-utils of Debian): the PDF is read by one program alone.');

test.skipIf(browser === null || !existsSync(pdfinfo))(
  'pdfinfo finds the PDF tagged, with its title, and headings, tables and words for drawings in it',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
    const file = join(folder, 'rapport.pdf');
    await writeFile(file, await writeReport(report, 'pdf', { browser }));
    const said = async (...args: string[]) =>
      (await promisify(execFile)(pdfinfo, [...args, file], { maxBuffer: 2 ** 24 })).stdout;
    const head = await said();
    expect(head).toMatch(/^Title: +Jaarrekening 2024 – /m);
    expect(head).toMatch(/^Tagged: +yes$/m);
    expect(head).toMatch(/^Page size: .*A4/m);
    const tree = await said('-struct-text');
    const tags = new Set([...tree.matchAll(/^ *([A-Z]\w*)\b/gm)].map(([, tag]) => tag));
    expect([...tags]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure']),
    );
    expect(tree).toContain('Samenvatting');
    await rm(folder, { recursive: true });
  },
);

/** A section as it stands in the outline. */
const entryOf = ({ title, sections }: Section): OutlineEntry => ({
  title: plain(title),
  within: sections.map(entryOf),
});

/** A moment of a year of which the sample knows no money, and newer figures. */
const earlier = { id: '2023-jaarrekening', year: 2023, moment: 'jaarrekening' };

test.skipIf(browser === null)('the summary is one page, however much deviates and gives a signal', async () => {
  const name =
    'Een indicator met een lange naam, zoals zij in bijlage 3 van het beleidsplan staat, met alles wat daarbij hoort';
  const counts = Object.fromEntries(verdictStates.map((state) => [state, 0])) as GoalVerdict['counts'];
  const verdict = { counts, interpreted: [], sentence: '', reason: 'opposite', numbers: null, power: null };
  const total = now.budget.find(({ by, quarter }) => by === 'total' && quarter === null);
  if (total === undefined) throw new Error('the sample has a total');
  const signal = { measure: 'main', period: '2024Q4', rule: 'x', value: 66, mean: 60, lower: 55, upper: 65 };
  const most = {
    ...now,
    goals: plannedGoals(now).map(({ id }, at) => ({
      ...verdict,
      goal: id,
      state: verdictStates[at] ?? ('wijkt af' as const),
    })),
    indicators: now.indicators.map((one) => ({ ...one, name })),
    budget: [
      ...principlesOf(now).map(({ id, name: called }) => ({
        ...total,
        by: 'principle' as const,
        code: id,
        name: called,
      })),
      total,
    ],
    signals: Array.from({ length: 40 }, () => ({ ...signal, indicator: 'I20', direction: 'hoger' as const })),
  };
  const { sections, ...whole } = reportOf({ ...input, moment: earlier, release: most }, 'college', new Map());
  const pdf = await readPdf(await writeReport({ ...whole, sections: sections.slice(0, 2) }, 'pdf', { browser }));
  const [first = '', second = ''] = pdf.pages;
  expect(first).toContain('Samenvatting');
  expect(first).toContain('Over 2023 zijn er geen bedragen. Daarom ziet u hier 2024.');
  expect(first).toContain(
    'Let op: de jaarrekening gaat over 2023. Bij doelen en signalen staan ook nieuwere cijfers, tot en met het 4e kwartaal 2024.',
  );
  // All kinds of verdicts, and the last line of the goals and of the signals.
  for (const state of verdictStates) expect(first).toContain(state);
  const deviating = most.goals.filter(({ state }) => state === 'wijkt af').length;
  expect(first).toContain(`En nog ${deviating - 4}. Die staan verderop.`);
  expect(first).toContain('En nog 37. Die staan verderop.');
  expect(plain(second)).toContain(plain(sections[1]?.title ?? '-'));
  expect(second).not.toContain('verderop');
  for (const kind of reportKinds) {
    const all = reportOf({ ...input, release: most }, kind, new Map()).sections.find(({ id }) => id === 'signalen');
    const lines = all?.parts.flatMap((part) => (part.kind === 'text' ? part.blocks.flatMap((one) => one.lines) : []));
    expect([kind, lines?.length, lines?.[39]]).toEqual([
      kind,
      40,
      [{ text: `${name}: in het 4e kwartaal 2024 hoger dan verwacht (66,0; gemiddeld 60,0).` }],
    ]);
  }
});

test('a figure that rises quarter after quarter and is still below the mean is not told to be higher than expected', () => {
  const signal = {
    indicator: 'I20',
    measure: 'main',
    period: '2024Q4',
    direction: 'hoger' as const,
    value: 55,
    mean: 64.6,
  };
  const told = (rule: string) =>
    JSON.stringify(
      reportOf(
        { ...input, release: { ...input.release, signals: [{ ...signal, rule, lower: 40, upper: 90 }] } },
        'inwoners',
        new Map(),
      ).sections[0],
    );
  expect(told('zes op rij in één richting')).toContain(
    'in het 4e kwartaal 2024 al zes kwartalen steeds hoger (55,0; gemiddeld 64,6).',
  );
  expect(told('zeven aan één kant')).toContain('al lang hoger dan gemiddeld (55,0;');
  expect(told('buiten de grenzen')).toContain('hoger dan verwacht (55,0;');
});

const noFonts = () => Promise.reject(new Error('ENOENT'));

test('without a browser, with one that does not start and without letters a PDF says what to do, and a Word file without letters', async () => {
  await expect(writePdf(report, { browser: null })).rejects.toMatchObject({
    statusCode: 501,
    message: expect.stringContaining('CHROME_PATH'),
  });
  await expect(writePdf(report, { browser: '/bin/false' })).rejects.toMatchObject({
    statusCode: 500,
    message: expect.stringContaining('Chromium stopte'),
  });
  await expect(writePdf(report, { browser: '/bin/false', fonts: noFonts })).rejects.toMatchObject({
    statusCode: 500,
    message: expect.stringContaining('Open Sans'),
  });
  await expect(writeDocx(report, { draw: noFonts })).rejects.toMatchObject({
    statusCode: 500,
    message: expect.stringContaining('Open Sans'),
  });
});

test('targets stand there with who chose them, by which decision, and what of them is new', () => {
  const targets = report.sections.find(({ id }) => id === 'doelwaarden');
  const rows = targets?.parts.flatMap((part) => (part.kind === 'table' ? part.rows : [])) ?? [];
  expect(
    rows.map(([, , year, low, high, , setBy, decision, since]) => [year, low, high, setBy, decision, since]),
  ).toEqual([
    [{ period: '2024' }, { value: 70.5, decimals: 1 }, null, 'de raad', 'raadsbesluit 2024-11', 'veranderd'],
    [{ period: '2025' }, { value: 72, decimals: 1 }, null, 'de raad', 'raadsbesluit 2025-11', 'nieuw'],
  ]);
});
