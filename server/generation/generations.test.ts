import { afterEach, expect, test } from 'vitest';
import { buildApp, type App } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish, publishText } from '../testing/sample-warehouse.ts';

let server: App | undefined;
afterEach(() => server?.app.close());

const start = async (warehouse: string) => {
  const lines: string[] = [];
  const started = await buildApp({ warehouse, web: '/nergens', say: (line) => lines.push(line) });
  server = started;
  const generation = async () => (await started.app.inject('/v1/principles')).json().generation;
  return { ...started, lines, generation };
};

test('without a warehouse every figure and the health are 503 that says what to do', async () => {
  const { app, generations } = await start(await emptyWarehouse());
  for (const url of ['/v1/health', '/v1/principles', '/v1/indicators/I20', '/v1/measures', '/']) {
    const answer = await app.inject(url);
    expect([url, answer.statusCode, answer.headers['retry-after']]).toEqual([url, 503, '5']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json().detail).toContain(url === '/' ? 'npm start' : 'npm run etl -- load');
  }
  expect(generations.isOpen()).toBe(false);
});

test('the first load and every load after it are served without a restart', async () => {
  const warehouse = await emptyWarehouse();
  const { app, generations, generation } = await start(warehouse);
  await publish(warehouse, sampleRelease());
  await generations.refresh();
  expect(await generation()).toBe('g1');
  const { etag } = (await app.inject('/v1/indicators')).headers;
  await publish(warehouse, sampleRelease({ generation: 'g2', indicators: [] }));
  await generations.refresh();
  expect(await generation()).toBe('g2');
  const answer = await app.inject({ url: '/v1/indicators', headers: { 'if-none-match': String(etag) } });
  expect([answer.statusCode, answer.json().items]).toEqual([200, []]);
  expect((await app.inject('/v1/indicators/I20')).statusCode).toBe(404);
});

test.each([
  ['is no JSON', 'geen json', 'Unexpected token'],
  ['is not a release', JSON.stringify({ ...sampleRelease(), generation: 'g2', budget: [{ by: 'wijk' }] }), '/budget/0'],
  ['belongs to another generation', JSON.stringify(sampleRelease()), 'hoort bij generatie g1'],
])('a new release that %s is refused aloud, once, and the old one stays', async (_what, text, reason) => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const { app, generations, generation, lines } = await start(warehouse);
  await publishText(warehouse, 'g2', text);
  await generations.refresh();
  await generations.refresh();
  expect(await generation()).toBe('g1');
  expect((await app.inject('/v1/health')).json().refused).toEqual({
    generation: 'g2',
    reason: expect.stringContaining(reason),
  });
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^Generatie g2 is geweigerd: /),
    'Generatie g1 blijft in gebruik.',
  ]);
});

test('a good release after a refused one takes over and clears the refusal', async () => {
  const warehouse = await emptyWarehouse();
  await publishText(warehouse, 'g1', '{}');
  const { app, generations, generation } = await start(warehouse);
  expect((await app.inject('/v1/health')).statusCode).toBe(503);
  await publish(warehouse, sampleRelease({ generation: 'g2' }));
  await generations.refresh();
  expect(await generation()).toBe('g2');
  expect((await app.inject('/v1/health')).json().refused).toBeNull();
});

test('a current file that names a path is refused', async () => {
  const warehouse = await emptyWarehouse();
  await publishText(warehouse, '../weg', '{}');
  const { lines } = await start(warehouse);
  expect(lines[0]).toContain("het bestand 'current' noemt geen generatie");
});
