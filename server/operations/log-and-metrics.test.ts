import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { appForTest } from './app-for-test.ts';
import { makeMetrics } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';
import { shownAddress } from './shown-address.ts';
import { shownPath } from './shown-path.ts';

let server: Awaited<ReturnType<typeof appForTest>> | undefined;
afterEach(() => server?.app.close());

const start = async (...options: Parameters<typeof appForTest>) => {
  server = await appForTest(...options);
  return server;
};

test('a request is one line of JSON: its route, status, time and network, and nothing that says who or what for', async () => {
  const token = 'een-token-dat-niemand-raadt';
  const sha256 = createHash('sha256').update(token).digest();
  const { app, lines } = await start({ readers: [{ name: 'Griffie', role: 'raad', sha256 }] });
  await app.inject({
    url: '/v1/search?q=mevrouw%20De%20Vries',
    remoteAddress: '203.0.113.77',
    headers: { authorization: `Bearer ${token}`, cookie: 'sessie=geheim', 'user-agent': 'Telefoon van De Vries' },
  });
  await app.inject({ url: '/v1/goals/999900006', remoteAddress: '2001:db8:aaaa:bbbb::1' });
  const [search, goal] = lines.map((line) => JSON.parse(line)).filter(({ route }) => route !== undefined);
  expect(search).toEqual({
    level: 30,
    time: expect.any(Number),
    service: 'dashboard-sociaal-domein',
    reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    method: 'GET',
    route: '/v1/search',
    path: '/v1/search',
    status: 200,
    ms: expect.any(Number),
    from: '203.0.113.0/24',
  });
  expect(goal).toMatchObject({ route: '/v1/goals/:id', path: '/v1/goals/#########', from: '2001:db8:aaaa::/48' });
  expect(lines.join('')).not.toMatch(/Vries|geheim|raadt|Griffie|113\.77|999900006|Telefoon/);
});

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['geen adres', 'onbekend'],
])('of the address %s the log keeps %s', (address, shown) => expect(shownAddress(address)).toBe(shown));

test('a path is kept without its question, without long numbers, and cut', () => {
  expect(shownPath('/zoeken?q=Jansen#x')).toBe('/zoeken');
  expect(shownPath('/doelen/3.2/2024/12345678')).toBe('/doelen/3.2/2024/########');
  expect(shownPath(`/${'a'.repeat(900)}`)).toHaveLength(200);
});

test('the metrics count what was asked by route, and say how old the figures are', async () => {
  const { app, metrics } = await start({ measure: true });
  for (const url of ['/v1/goals/3.2', '/v1/goals/1.1', '/v1/goals/9.9', '/v1/verzonnen-adres/1', '/v1/health/ready'])
    await app.inject(url);
  const text = await metrics.text();
  const count = (labels: string) =>
    new RegExp(`dashboard_http_request_duration_seconds_count\\{${labels}\\} (\\d+)`).exec(text)?.[1];
  expect(count('method="GET",route="/v1/goals/:id",status="200"')).toBe('2');
  expect(count('method="GET",route="/v1/goals/:id",status="404"')).toBe('1');
  // What somebody makes up is no series of its own.
  expect(text).not.toContain('verzonnen-adres');
  expect(text).toContain('dashboard_generation_info{generation="g1"} 1');
  expect(text).toMatch(/nodejs_eventloop_lag_seconds \d/);
  expect(text).toMatch(/dashboard_http_requests_in_progress \d/);
  // The sign of life that was asked of the journal.
  expect(Number(/dashboard_journal_query_duration_seconds_count (\d+)/.exec(text)?.[1])).toBeGreaterThan(0);
  expect((await app.inject('/metrics')).body).not.toContain('dashboard_http');
});

test('the age of the figures is counted from the newest delivery, and a refused generation is seen', async () => {
  const metrics = makeMetrics({
    generation: () => ({ id: 'g7', loadedAt: '2026-01-01T00:00:00.000Z' }),
    refused: () => true,
    now: () => new Date('2026-01-02T00:00:00.000Z'),
  });
  const text = await metrics.text();
  expect(text).toContain('dashboard_generation_age_seconds 86400');
  expect(text).toContain('dashboard_generation_refused 1');
});

test('the metrics stand on a port of their own, and nothing else does', async () => {
  const { metrics } = await start();
  const measured = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${measured.port}${path}`, { method });
  expect(await (await ask('/metrics')).text()).toContain('dashboard_generation_refused 0');
  expect([
    (await ask('/')).status,
    (await ask('/v1/principles')).status,
    (await ask('/metrics', 'POST')).status,
  ]).toEqual([404, 404, 404]);
  await measured.close();
  await expect(ask('/metrics')).rejects.toThrow();
});

test('live says that the process runs, ready that it can answer', async () => {
  const { app } = await start({ warehouse: '/nergens' });
  expect((await app.inject('/v1/health/live')).json()).toEqual({ status: 'ok' });
  const notYet = await app.inject('/v1/health/ready');
  expect([notYet.statusCode, notYet.json().detail]).toEqual([503, expect.stringContaining('nog geen cijfers')]);
  const { app: whole } = await appForTest();
  expect([
    (await whole.inject('/v1/health/ready')).statusCode,
    (await whole.inject('/v1/health/ready?x=1')).statusCode,
  ]).toEqual([200, 400]);
  await whole.close();
});

test('a server whose journal is gone is not ready, and says why to the log alone', async () => {
  const { openJournal } = await import('../journal/database/open-journal.ts');
  const journal = await openJournal(':memory:');
  const { app, lines } = await start({ journal });
  await journal.close();
  const answer = await app.inject('/v1/health/ready');
  expect([answer.statusCode, answer.json().detail]).toEqual([
    503,
    expect.stringContaining('Het journaal antwoordt niet'),
  ]);
  expect(lines.some((line) => JSON.parse(line).level === 50)).toBe(true);
});
