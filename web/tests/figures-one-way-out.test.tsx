import type { Problem } from 'server/contract.ts';
import type { App } from 'server/app.ts';
import { sampleRelease } from 'server/testing/sample-release.ts';
import { figuresInText, numbersIn, writes } from 'server/testing/numbers.ts';
import { unzip } from 'server/testing/unzip.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureAddress, figureFormats } from '../src/figures/figure-address.ts';
import type { Pattern } from '../src/server/routes.tsx';
import { textsOf } from './text-of-page.ts';
import { served } from './served.tsx';

/*
 * The release is the only way out of figures and pages too: the warehouse of this test holds nothing else, and every number of every
 * download of every figure of every page, and in the words of every page, stands in the release, or is a difference of two of its
 * figures. Of the budget it can also be what its lines add up to: the row in which they are added is made of them and of nothing else.
 */

const release = sampleRelease();
let app: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  app = await served(release);
});
afterAll(() => app.app.close());

const added = 'De regels opgeteld';

const pages = [
  '/',
  ...new Set(release.indicators.flatMap(({ goals }) => goals.map((goal) => `/doelen/${goal}`))),
  ...release.indicators.map(({ slug }) => `/indicatoren/${slug}`),
  '/begroting',
  '/begroting?per=taakveld',
  '/begroting?tijdvak=kwartaal',
];

test('every number of every download of every figure stands in the release', { timeout: 300_000 }, async () => {
  const known = new Set(numbersIn(release));
  const amounts = new Set(release.budget.flatMap(({ budget, realised }) => [budget ?? 0, realised ?? 0]));
  const differences = new Set([...amounts].flatMap((one) => [...amounts].map((other) => one - other)));
  const isDifference = (value: number) =>
    differences.has(value) || [...differences].some((difference) => differences.has(value - difference));
  let compared = 0;
  let figures = 0;
  for (const page of pages) {
    const [path = '/', search = ''] = page.split(/(?=\?)/);
    const names = app.figuresOn(path, search);
    expect(new Set(names).size, page).toBe(names.length);
    for (const name of names) {
      figures += 1;
      const { rows, columns } = (await app.app.inject(figureAddress(path, name, search, 'json'))).json<{
        rows: unknown[][];
        columns: string[];
      }>();
      // Pictures in dots are drawn from those in lines: one is enough here.
      for (const format of figures === 1 ? figureFormats : figureFormats.filter((one) => one !== 'png')) {
        const url = figureAddress(path, name, search, format);
        const answer = await app.app.inject(url);
        if (rows.length === 0 && format !== 'json') continue;
        expect(answer.statusCode, `${url} ${answer.statusCode >= 400 ? answer.body : ''}`).toBe(200);
        const found = numbersOf(format, answer, rows);
        compared += found.length;
        expect(
          found.filter((value) => !known.has(value) && !(path === '/begroting' && isDifference(value))),
          `${url} ${columns.join(', ')}`,
        ).toEqual([]);
      }
    }
  }
  expect(figures).toBeGreaterThan(8);
  expect(compared).toBeGreaterThan(100);
});

/** Addresses per pattern of the router: a page that is added there and not here does not compile. */
const addresses: Record<Pattern, readonly string[]> = {
  '/': ['/'],
  '/doelen/:id': ['/doelen/3.2'],
  '/indicatoren/:slug': release.indicators.map(({ slug }) => `/indicatoren/${slug}`),
  '/begroting': ['/begroting', '/begroting?per=taakveld', '/begroting?tijdvak=kwartaal'],
  '/bronnen': ['/bronnen'],
  '/bronnen/leveringen/:id': release.deliveries.map(({ id }) => `/bronnen/leveringen/${id}`),
  '/bronnen/afspraken/:kind': ['/bronnen/afspraken/zorgned'],
  '/zoeken': ['/zoeken', '/zoeken?q=uitstroom'],
  '/begrippen': ['/begrippen'],
  '/schrijven': ['/schrijven'],
  '/schrijven/:about/:subject': ['/schrijven/indicator/I20'],
  '/doelwaarden': ['/doelwaarden'],
  '/vragen': ['/vragen'],
  '/momenten': ['/momenten'],
  // Nothing is frozen in this warehouse: the frozen release itself is walked in server/one-way-out.test.ts.
  '/momenten/:id': ['/momenten/2025-perspectiefnota'],
  '/momenten/:id/verschil/:other': [],
  '/kwartaalrapportage': ['/kwartaalrapportage'],
  '/sets': ['/sets'],
  '/sets/kwartaalrapportage': ['/sets/kwartaalrapportage'],
  '/sets/:id': ['/sets/voorveld'],
  '/over': ['/over'],
};

/** What a page may say of the budget besides its amounts: those of the lines of a year added up, differences, and parts of a hundred. */
const aboutAmounts = (): number[] => {
  const years = Map.groupBy(release.budget, ({ by, year, quarter }) => `${by} ${year} ${quarter}`);
  const lines = [...release.budget.map((line) => [line]), ...years.values()].map((of) => {
    const sum = (column: 'budget' | 'realised' | 'lasten' | 'baten') =>
      of.reduce((total, line) => total + (line[column] ?? 0), 0);
    return { budget: sum('budget'), realised: sum('realised'), lasten: sum('lasten'), baten: sum('baten') };
  });
  const amounts = [...new Set(lines.flatMap((line) => Object.values(line)))];
  const parts = lines.flatMap(({ budget, realised }) => (budget === 0 ? [] : (100 * realised) / budget));
  const differences = amounts.flatMap((one) => amounts.map((other) => one - other));
  return [...amounts, ...differences, ...parts].flatMap((one) => [one, one / 1e6]);
};

/** How much two figures of one measure differ. */
const differencesOf = ({ observations }: (typeof release.indicators)[number]): number[] => {
  const values = observations.flatMap(({ measure, value }) => (value === null ? [] : [{ measure, value }]));
  return values.flatMap((one) =>
    values.filter(({ measure }) => measure === one.measure).map(({ value }) => one.value - value),
  );
};

test('every figure in the words of every page and frame stands in the release', { timeout: 300_000 }, async () => {
  const known = new Set([...numbersIn(release), ...aboutAmounts(), ...release.indicators.flatMap(differencesOf)]);
  const urls = Object.values(addresses).flat();
  // What is written is for who may: to nobody else it shows a figure.
  const open = urls.filter((url) => !/^\/schrijven|\?/.test(url));
  const frames = open.flatMap((url) => {
    const [path = '/', search = ''] = url.split(/(?=\?)/);
    return app.figuresOn(path, search).map((name) => `/insluiten${path}/${name}${search}`.replace('//', '/'));
  });
  let compared = 0;
  for (const url of [...urls, ...frames]) {
    const { body } = await app.app.inject(url);
    const told = textsOf(body).flatMap(figuresInText);
    compared += told.length;
    expect([url, told.filter((one) => !writes(one, known))]).toEqual([url, []]);
  }
  expect(compared).toBeGreaterThan(200);
});

test('what the server makes a page of is walked here: it has no other', () => {
  const made = app.access.declared.filter(
    ({ method, url }) =>
      method === 'GET' &&
      !/^\/(v1\/|openapi|moment\/|momenten\/|rapporten|aanmelden|afmelden|geen-toegang|account|leveren|berichten|beheer)/.test(
        url,
      ),
  );
  expect(made.map(({ url }) => url)).toEqual(['/figuren/*', '/schrijven', '/schrijven/*', '/*']);
});

test('a number that the release hides would be found, in whatever form it came out', async () => {
  const known = new Set(numbersIn(release));
  const planted = 777.7;
  const [first, ...others] = release.indicators;
  if (first === undefined) throw new Error('the sample has no indicator');
  const observations = first.observations.map((o) =>
    o.period === '2024Q4' && o.breakdown === null ? { ...o, value: planted } : o,
  );
  const leaking = await served({ ...release, indicators: [{ ...first, observations }, ...others] });
  const figure = figureAddress(`/indicatoren/${first.slug}`, 'verloop', '');
  const { rows } = (await leaking.app.inject(`${figure}.json`)).json<{ rows: unknown[][] }>();
  for (const format of ['json', 'csv', 'xlsx']) {
    const found = numbersOf(format, await leaking.app.inject(`${figure}.${format}`), rows);
    expect(
      found.filter((value) => !known.has(value)),
      format,
    ).toContain(planted);
  }
  const api = `/v1/indicators/${first.id}/observations`;
  expect(numbersIn((await leaking.app.inject(api)).json())).toContain(planted);
  expect(numbersOfCsv((await leaking.app.inject({ url: api, headers: { accept: 'text/csv' } })).body)).toContain(
    planted,
  );
  // Pages and drawings write it in Dutch.
  for (const url of [`/indicatoren/${first.slug}`, figure, `${figure}.svg`, figure.replace('/figuren', '/insluiten')]) {
    expect((await leaking.app.inject(url)).body, url).toContain('777,7');
    expect((await app.app.inject(url)).body, url).not.toContain('777,7');
  }
  await leaking.app.close();
});

test('a download that is asked with choices that cannot be is refused, with all of them and what can be', async () => {
  const wrong = await app.app.inject('/figuren/begroting/jaar.csv?jaar=2099&per=onzin&volgorde=plan&volgorde=verschil');
  expect([wrong.statusCode, wrong.headers['cache-control']]).toEqual([400, 'no-store']);
  const { detail, errors = [] } = wrong.json<Problem>();
  expect(errors.map(({ in: where, location }) => `${where} ${location.name}`)).toEqual([
    'query jaar',
    'query per',
    'query volgorde',
  ]);
  expect(detail).toContain('"per" kan niet "onzin" zijn. Kies principle of taakveld.');
  const trend = `/figuren/indicatoren/${release.indicators[0]?.slug}/verloop.json`;
  expect((await app.app.inject(`${trend}?regio=XX99,NL01&meting=onzin`)).json().detail).toMatch(/"meting".*"regio"/);
  // A page with the same address shows what can be: a reader may have an old link.
  expect((await app.app.inject('/begroting?jaar=2099&per=onzin')).statusCode).toBe(200);
});

test('a choice that is left from before another choice is no fault', async () => {
  const url = `/figuren/indicatoren/${release.indicators[0]?.slug}/verloop.json?meting=gestart&regio=NL01&periode=2024Q4`;
  expect((await app.app.inject(url)).statusCode).toBe(200);
});

test('a figure that is not on the page is not found, in any form', async () => {
  for (const url of ['/figuren/begroting/nergens.csv', '/figuren/indicatoren/nope/verloop.png', '/figuren/x.json'])
    expect((await app.app.inject(url)).statusCode, url).toBe(404);
});

type Sent = Awaited<ReturnType<App['app']['inject']>>;

/** The numbers of a download; of a drawing those of its table. */
const numbersOf = (format: string, answer: Sent, rows: readonly unknown[][]): number[] => {
  if (format === 'csv') return numbersOfCsv(answer.body);
  if (format === 'xlsx') {
    // What stands before the rows, the headings, and then the rows in their order.
    const lines = (unzip(answer.rawPayload).get('xl/worksheets/sheet1.xml') ?? '').split('<row ').slice(2);
    return numbersOfSheet(lines.filter((_, index) => rows[index]?.[0] !== added).join(' '));
  }
  return numbersIn(rows.filter(([row]) => row !== added));
};

/** The cells of a sheet that hold a number. */
const numbersOfSheet = (sheet: string): number[] =>
  [...sheet.matchAll(/<c (?![^>]*t=")[^>]*><v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));

/** Years are names of rows; every other number is a figure. */
const numbersOfCsv = (text: string): number[] =>
  text
    .split('\r\n')
    .slice(1)
    .filter((line) => !line.startsWith(added))
    .flatMap((line) => line.split(';').slice(1))
    .flatMap((cell) => (/^-?\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : []));
