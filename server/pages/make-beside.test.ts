import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problem } from '../problems.ts';
import { makeBeside } from './make-beside.ts';
import type { PageMaker } from './page-maker.ts';
import type { Ask } from './page-renderer.ts';

/** Asks twice, ends its thread, or fails. */
const renderer = `export const render = ({ address, ask }) => {
  if (address === '/einde') process.exit(3);
  if (address === '/fout') throw new RangeError('te veel');
  return { status: 200, html: address + ask('/v1/a').body + ask('/v1/b').body };
};
export const renderFigure = () => ({ status: 404, figure: null, faults: [] });
export const plainAddress = (address) => address.toLowerCase();`;

let maker: PageMaker;
beforeAll(async () => {
  const web = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(web, 'server'));
  await writeFile(join(web, 'server', 'package.json'), '{ "type": "module" }');
  await writeFile(join(web, 'server', 'render.js'), renderer);
  await writeFile(join(web, 'server', 'plain-address.js'), renderer);
  const built = await makeBeside(web);
  if (built === null) throw new Error('not built');
  maker = built;
});
afterAll(() => maker.close());

const page = (address: string, ask: Ask) =>
  maker.render({ address, ask, today: '2026-11-23', embedders: [], theme: null });

test('pages asked at once each hear the answers of their own question', async () => {
  const asks = ['x', 'y', 'z'].map((whose) =>
    page(`/${whose} `, (address) => ({ body: `${whose}${address.at(-1)} ` })),
  );
  expect((await Promise.all(asks)).map(({ html }) => html)).toEqual(['/x xa xb ', '/y ya yb ', '/z za zb ']);
  expect(maker.plainAddress('/Doelen')).toBe('/doelen');
});

test('what goes wrong while an answer is found comes out as it was, and so does what the page itself throws', async () => {
  const refused = problem(403, 'Dat mag niet.');
  const asking = page('/', () => {
    throw refused;
  });
  await expect(asking).rejects.toBe(refused);
  await expect(page('/fout', () => ({ body: 1 }))).rejects.toThrow(new RangeError('te veel'));
});

test('a worker that ends takes its page with it, and the next page gets another worker', async () => {
  await expect(page('/einde', () => ({ body: 1 }))).rejects.toThrow('ended with 3');
  expect((await page('/', () => ({ body: 1 }))).html).toBe('/11');
});

test('without built pages there is nothing to make them with', async () => {
  expect(await makeBeside('/nergens')).toBeNull();
});
