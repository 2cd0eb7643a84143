import { faults, releaseOfRows } from 'server/testing/release-of-rows.ts';
import { unzip } from 'server/testing/unzip.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureAddress, figureFormats } from '../src/figures/figure-address.ts';
import { served } from './served.tsx';
import { textsOf } from './text-of-page.ts';

/*
 * What is wrong with the input, seen by a reader: marts with faults through the release and the real server, to every page,
 * download and answer of the API. What is wrong has its words, and nothing that is not a figure looks like one.
 */

type Served = Awaited<ReturnType<typeof served>>;

type Release = Awaited<ReturnType<typeof releaseOfRows>>;

/** Tens of pages and downloads, each made anew: seconds, and many times that beside other work. */
const patience = 300_000;

/** What stands where a number was expected, in words or in a drawing. */
const odd = /\bNaN\b|Infinity|∞|\bundefined\b|\[object/;

/** As a reader sees it, with the alternative texts; not what is SQL, a script or data for a script. */
const seenOf = (html: string) =>
  html.replaceAll(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<!--[\s\S]*?-->/g, '');

const oddIn = (text: string) =>
  [...text.matchAll(new RegExp(`.{0,60}(?:${odd.source}|\\bnull\\b).{0,30}`, 'g'))].map(String);

type Value = number | string | null;

/** The numbers of an indicator, as the release has them. */
const numbersOf = (release: Release, slug: string): Set<Value> =>
  new Set(
    release.indicators
      .filter((one) => one.slug === slug)
      .flatMap(({ observations }) => observations)
      .flatMap(({ value, lower, upper, numerator, denominator, n }) => [
        value,
        lower,
        upper,
        numerator,
        denominator,
        n,
      ]),
  );

const pagesOf = (release: Release) => [
  '/',
  ...new Set(release.indicators.flatMap(({ goals }) => goals.map((goal) => `/doelen/${goal}`))),
  ...release.indicators.map(({ slug }) => `/indicatoren/${slug}`),
  '/begroting?per=taakveld&jaar=2021&onderdeel=taakveld-6.81',
];

const api = [
  'dashboard',
  'principles',
  'indicators',
  'signals',
  'budgets?by=taakveld',
  'budgets?by=principle',
  'deliveries',
  'moments',
  'search?q=aandeel',
  'result-areas',
  'measures',
].map((path) => `/v1/${path}`);

const cases = [
  { name: 'every fault at once', fault: faults.everything, fewest: 20 },
  { name: 'figures that end before the nulmeting', fault: faults.baselineAfterLatest, fewest: 3 },
  { name: 'a delivery without any figure', fault: faults.nothing, fewest: 0 },
];

describe.each(cases)('$name', ({ fault, fewest }) => {
  let release: Release;
  let server: Served;
  beforeAll(async () => {
    release = await releaseOfRows(fault);
    server = await served(release);
  });
  afterAll(() => server.app.close());

  test('no page shows anything that is not a figure, a word or a picture', { timeout: patience }, async () => {
    for (const url of pagesOf(release)) {
      const { statusCode, body } = await server.app.inject(url);
      expect([url, statusCode, oddIn(seenOf(body))]).toEqual([url, 200, []]);
    }
  });

  test('no download of any figure does, and what is not known is no number in it', { timeout: patience }, async () => {
    let pictures = 0;
    let downloads = 0;
    for (const url of pagesOf(release).filter((one) => /^\/(indicatoren|begroting)/.test(one))) {
      const [path = '/', search = ''] = url.split(/(?=\?)/);
      const known = path.startsWith('/indicatoren/') ? numbersOf(release, path.split('/')[2] ?? '') : null;
      for (const [index, name] of server.figuresOn(path, search).entries()) {
        const { rows } = (await server.app.inject(figureAddress(path, name, search, 'json'))).json<{
          rows: Value[][];
        }>();
        const strange = known === null ? [] : rows.flat().filter((one) => typeof one === 'number' && !known.has(one));
        expect([url, name, strange]).toEqual([url, name, []]);
        if (index === 0) {
          const framed = await server.app.inject(`/insluiten${path === '/' ? '' : path}/${name}${search}`);
          expect([url, name, framed.statusCode, oddIn(seenOf(framed.body))]).toEqual([url, name, 200, []]);
        }
        for (const format of figureFormats) {
          if (format === 'png' && pictures > 0) continue;
          const answer = await server.app.inject(figureAddress(path, name, search, format));
          if (answer.statusCode === 404) {
            expect([url, name, format, answer.json().detail]).toEqual([
              url,
              name,
              format,
              expect.stringContaining('nog geen cijfer'),
            ]);
            continue;
          }
          downloads += 1;
          if (format === 'png') pictures += 1;
          else if (format === 'xlsx') {
            const files = unzip(answer.rawPayload);
            const texts = [...files].filter(([file]) => /sheet\d|sharedStrings/.test(file)).map(([, text]) => text);
            expect([url, name, format, oddIn(texts.join(' '))]).toEqual([url, name, format, []]);
          } else if (format === 'json')
            expect([url, name, format, oddTexts(answer.json())]).toEqual([url, name, format, []]);
          else expect([url, name, format, oddIn(answer.body)]).toEqual([url, name, format, []]);
        }
      }
    }
    expect(downloads).toBeGreaterThanOrEqual(fewest);
  });

  test('no answer of the API does, as JSON or as CSV', { timeout: patience }, async () => {
    const own = release.indicators.flatMap(({ id }) => [`/v1/indicators/${id}`, `/v1/indicators/${id}/observations`]);
    const goals = release.indicators.flatMap((one) => one.goals.map((goal) => `/v1/goals/${goal}`));
    for (const url of [...api, ...new Set(goals), ...own]) {
      const json = await server.app.inject(url);
      expect([url, json.statusCode, oddTexts(json.json())]).toEqual([url, 200, []]);
      const csv = await server.app.inject({ url, headers: { accept: 'text/csv' } });
      if (csv.headers['content-type']?.toString().startsWith('text/csv') === true)
        expect([url, csv.statusCode, oddIn(csv.body)]).toEqual([url, 200, []]);
    }
  });
});

/** The texts of an answer in which something stands that is no word; SQL says null where it means it. */
function oddTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key !== 'sql' && odd.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => oddTexts(one, name));
}

describe('what is wrong has its words on the page', () => {
  let server: Served;
  let later: Served;
  beforeAll(async () => {
    server = await served(await releaseOfRows(faults.everything));
    later = await served(await releaseOfRows(faults.baselineAfterLatest));
  });
  afterAll(async () => {
    await server.app.close();
    await later.app.close();
  });

  test.each([
    {
      fault: 'an empty wave',
      page: '/indicatoren/eigen-netwerk',
      says: ['Oordeel: Te vroeg', 'Er is nog geen eerdere meting', 'Volgend cijfer: over 2024.'],
      never: /In 2024 was het/,
    },
    { fault: 'all weights equal', page: '/indicatoren/beweegnorm', says: ['66,7%'], never: null },
    {
      fault: 'one stratum with one respondent',
      page: '/indicatoren/betekenisvolle-contacten',
      says: [
        'Oordeel: Niet vast te stellen',
        'In 2024 was het 67,3%.',
        'De marge is niet bekend: dit kan toeval zijn.',
      ],
      never: null,
    },
    {
      fault: 'a zero denominator',
      page: '/indicatoren/doorverwijzing-algemeen',
      says: ['geen cijfer'],
      never: /\b0(,0)?\s?%/,
    },
    { fault: 'all cells hidden', page: '/indicatoren/bezwaren', says: ['afgeschermd'], never: /\b0 bezwaren/ },
    {
      fault: 'one quarter of data',
      page: '/indicatoren/voorveld-verwijzingen',
      says: ['Oordeel: Te vroeg', 'Er is nog geen eerdere meting', '40'],
      never: null,
    },
    {
      fault: 'a date in the future',
      page: '/indicatoren/eenzaamheid',
      says: ['Oordeel: Niet vast te stellen', 'Er is een cijfer over 2031, maar dat moet nog komen.'],
      never: null,
    },
    {
      fault: 'a negative budget',
      page: '/begroting?per=taakveld&jaar=2021',
      says: ['€ −364.000', 'Geëscaleerde zorg 18+'],
      never: /[-−]\s?\d+(,\d+)?\s?% van/,
    },
  ])('$fault', async ({ page, says, never }) => {
    const texts = textsOf((await server.app.inject(page)).body).join('\n');
    for (const words of says) expect(texts).toContain(words);
    if (never !== null) expect(texts).not.toMatch(never);
  });

  test('a nulmeting after the latest measurement', async () => {
    const texts = textsOf((await later.app.inject('/indicatoren/vroegsignalering-actief')).body).join('\n');
    expect(texts).toContain('De nulmeting ligt na de laatste meting. Vergelijken kan niet.');
  });
});
