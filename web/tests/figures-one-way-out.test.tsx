import { join } from 'node:path';
import { buildApp, type App } from 'server/app.ts';
import { askOf } from 'server/pages/ask-of.ts';
import { prepareGeneration } from 'server/generation/generation.ts';
import { sampleRelease } from 'server/testing/sample-release.ts';
import { emptyWarehouse, publish } from 'server/testing/sample-warehouse.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DrawContext } from '../src/charts/draw-context.ts';
import { FigureContext } from '../src/figures/figure-context.ts';
import { figureAddress, figureFormats } from '../src/figures/figure-address.ts';
import { answeredPage } from '../src/server/answered-page.tsx';
import { renderFigure } from '../src/server/render-figure.ts';
import { plainAddress } from '../src/server/split-address.ts';

/*
 * The release is the only way out of figures too: the warehouse of this test holds nothing else, and every number of every
 * download of every figure of every page stands in the release, or is, of the budget, a difference of its amounts. The row
 * in which a page adds up the lines of the budget is made of them and of nothing else.
 */

const release = sampleRelease();
let app: App;

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, release);
  const renderer = { renderFigure, plainAddress, render: () => ({ status: 200, html: '' }) };
  app = await buildApp({ warehouse, web: join(warehouse, 'no-pages'), say: () => undefined, renderer });
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

test('every number of every download of every figure stands in the release', async () => {
  const known = new Set(numbersIn(release));
  const amounts = new Set(release.budget.flatMap(({ budget, realised }) => [budget ?? 0, realised ?? 0]));
  const differences = new Set([...amounts].flatMap((one) => [...amounts].map((other) => one - other)));
  const isDifference = (value: number) =>
    differences.has(value) || [...differences].some((difference) => differences.has(value - difference));
  const generation = await prepareGeneration(release, []);
  let compared = 0;
  let figures = 0;
  for (const page of pages) {
    const [path = '/', search = ''] = page.split(/(?=\?)/);
    const names: string[] = [];
    const drawn = answeredPage({ path, search, ask: askOf(generation, app.routes, ''), today: '2026-01-01' });
    drawn.draw((view) => (
      <FigureContext value={({ name }) => (names.push(name), null)}>
        <DrawContext value={null}>{view}</DrawContext>
      </FigureContext>
    ));
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
        const found = format === 'csv' ? numbersOfCsv(answer.body) : numbersIn(rows.filter(([row]) => row !== added));
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

test('a figure that is not on the page is not found, in any form', async () => {
  for (const url of ['/figuren/begroting/nergens.csv', '/figuren/indicatoren/nope/verloop.png', '/figuren/x.json'])
    expect((await app.app.inject(url)).statusCode, url).toBe(404);
});

/** Years are names of rows; every other number is a figure. */
const numbersOfCsv = (text: string): number[] =>
  text
    .split('\r\n')
    .slice(1)
    .filter((line) => !line.startsWith(added))
    .flatMap((line) => line.split(';').slice(1))
    .flatMap((cell) => (/^-?\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : []));
