import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';

const renderer = {
  render: ({ theme }: { theme: string | null }) => ({ status: 200, html: String(theme) }),
  renderFigure: () => ({ status: 404, figure: null, faults: [] }),
  plainAddress: (address: string) => address,
};

const start = async (theme: string | null) => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  return (await buildApp({ warehouse, web: '/nergens', say: () => undefined, renderer, theme })).app;
};

test('the theme of a municipality is one file, at an address that changes with it', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'theme-')), 'thema.css');
  await writeFile(file, ':root { --accent: #5b2a86; }');
  const app = await start(file);
  const { body: href } = await app.inject('/');
  expect(href).toMatch(/^\/thema-[0-9a-f]{12}\.css$/);
  const answer = await app.inject(href);
  expect([answer.headers['content-type'], answer.headers['cache-control'], answer.body]).toEqual([
    'text/css; charset=utf-8',
    'public, max-age=31536000, immutable',
    ':root { --accent: #5b2a86; }',
  ]);
  await writeFile(file, ':root { --accent: #111111; }');
  const other = await start(file);
  expect((await other.inject('/')).body).not.toBe(href);
  await Promise.all([app.close(), other.close()]);
});

test('without a theme a page names none, and a file that is not there is refused in plain Dutch', async () => {
  const app = await start(null);
  expect((await app.inject('/')).body).toBe('null');
  await app.close();
  await expect(start('/nergens/thema.css')).rejects.toThrow('THEME_CSS is "/nergens/thema.css"');
});
