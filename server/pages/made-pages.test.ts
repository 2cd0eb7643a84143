import { expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';
import type { Renderer } from './page-renderer.ts';

/** What was made, one after another; of a choice only `jaar` counts. */
const start = async () => {
  const made: string[] = [];
  const renderer: Renderer = {
    render: ({ address }) => (made.push(address), { status: 200, html: address }),
    renderFigure: ({ address }) => (
      made.push(address),
      { status: 200, faults: [], figure: { ...figure, page: address } }
    ),
    plainAddress: (address) =>
      address.replace(/\?.*?(jaar=\d+)?(&.*)?$/, (_, year?: string) => (year === undefined ? '' : `?${year}`)),
  };
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const { app } = await buildApp({ warehouse, web: '/nergens', say: () => undefined, renderer });
  return { app, made };
};

const figure = {
  name: 'jaar',
  title: '',
  subtitle: '',
  summary: '',
  source: '',
  notes: [],
  table: null,
  svg: null,
  page: '',
  address: '',
};

test('a page is made once, whatever a newsletter adds to its address, and once for each choice', async () => {
  const { app, made } = await start();
  for (const url of ['/', '/?utm_source=brief', '/?fbclid=1', '/?fbclid=2', '/?jaar=2021', '/?jaar=2021&x=1'])
    expect((await app.inject(url)).statusCode).toBe(200);
  expect(made).toEqual(['/', '/?jaar=2021']);
  await app.close();
});

test('so is a download', async () => {
  const { app, made } = await start();
  for (const search of ['', '?x=1', '?x=2', '?jaar=2021', '?jaar=2021&x=3'])
    expect((await app.inject(`/figuren/begroting/jaar.json${search}`)).statusCode).toBe(200);
  expect(made).toEqual(['/figuren/begroting/jaar', '/figuren/begroting/jaar?jaar=2021']);
  await app.close();
});
