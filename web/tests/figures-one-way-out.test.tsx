import type { App } from 'server/app.ts';
import { sampleRelease } from 'server/testing/sample-release.ts';
import { unzip } from 'server/testing/unzip.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureAddress, figureFormats } from '../src/figures/figure-address.ts';
import { served } from './served.tsx';

/*
 * The release is the only way out of figures too: the warehouse of this test holds nothing else, and every number of every
 * download of every figure of every page stands in the release, or is, of the budget, a difference of its amounts. The row
 * in which a page adds up the lines of the budget is made of them and of nothing else.
 */

const release = sampleRelease();
let app: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  app = await served(release);
});
afterAll(() => app.app.close());

const added = 'De regels opgeteld';

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

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
