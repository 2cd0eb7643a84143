import { setTimeout as sleep } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import type { App } from '../app.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { appForTest, elsewhere } from './app-for-test.ts';
import { usualLimits } from './limits.ts';

let server: App | undefined;
afterEach(() => server?.app.close());

const start = async (...options: Parameters<typeof appForTest>) => {
  const made = await appForTest(...options);
  server = made;
  return made;
};

const token = 'een-token-dat-niemand-raadt';
const sha256 = createHash('sha256').update(token).digest();
const reader = { name: 'Griffie', role: 'raad' as const, sha256 };

test('who asks more than his address may is told to wait, others are not', async () => {
  const { app } = await start({ rateLimits: { address: 3, account: 100 } });
  const ask = (remoteAddress: string) => app.inject({ url: '/v1/principles', remoteAddress });
  for (let turn = 0; turn < 3; turn += 1) expect((await ask(elsewhere.remoteAddress)).statusCode).toBe(200);
  const refused = await ask(elsewhere.remoteAddress);
  expect([refused.statusCode, refused.headers['content-type']]).toEqual([
    429,
    'application/problem+json; charset=utf-8',
  ]);
  expect(refused.json()).toMatchObject({ title: 'Even wachten', detail: expect.stringContaining('Wacht even') });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await ask('198.51.100.9')).statusCode).toBe(200);
  // Without a proxy that is believed, what comes from this device is whoever sits at it.
  for (let turn = 0; turn < 5; turn += 1) expect((await ask('127.0.0.1')).statusCode).toBe(200);
});

test('one network of IPv6 is one address', async () => {
  const { app } = await start({ rateLimits: { address: 1, account: 100 } });
  const ask = async (remoteAddress: string) => (await app.inject({ url: '/v1/principles', remoteAddress })).statusCode;
  expect([await ask('2001:db8:1:2::1'), await ask('2001:db8:1:2:ffff::9'), await ask('2001:db8:1:3::1')]).toEqual([
    200, 429, 200,
  ]);
});

test('an account is held back from every address together, not another of the same name, and a header cannot name another address', async () => {
  const namesake = { ...reader, sha256: createHash('sha256').update('een-ander-token').digest() };
  const { app } = await start({ rateLimits: { address: 4, account: 2 }, readers: [reader, namesake] });
  const ask = async (remoteAddress: string, headers: Record<string, string> = {}) =>
    (await app.inject({ url: '/v1/principles', remoteAddress, headers })).statusCode;
  const known = { authorization: `Bearer ${token}` };
  expect([
    await ask('198.51.100.1', known),
    await ask('198.51.100.2', known),
    await ask('198.51.100.3', known),
  ]).toEqual([200, 200, 429]);
  expect(await ask('198.51.100.3', { authorization: 'Bearer een-ander-token' })).toBe(200);
  const forged = (n: number) => ask('198.51.100.4', { 'x-forwarded-for': `192.0.2.${n}` });
  expect([await forged(1), await forged(2), await forged(3), await forged(4), await forged(5)]).toEqual([
    200, 200, 200, 200, 429,
  ]);
});

test('behind a proxy that is believed each reader counts by himself', async () => {
  const { app } = await start({ rateLimits: { address: 1, account: 9 }, proxies: ['127.0.0.1'] });
  const ask = async (from: string) =>
    (await app.inject({ url: '/v1/principles', headers: { 'x-forwarded-for': from } })).statusCode;
  expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.1')]).toEqual([200, 200, 429]);
});

test('only who came by https through a proxy that is believed is told to stay on https', async () => {
  const { app } = await start({ proxies: ['127.0.0.1'] });
  const hsts = async (remoteAddress: string, headers = {}) =>
    (await app.inject({ url: '/v1/principles', remoteAddress, headers })).headers['strict-transport-security'];
  expect(await hsts('127.0.0.1', { 'x-forwarded-proto': 'https' })).toBe('max-age=31536000; includeSubDomains');
  expect(await hsts('127.0.0.1')).toBeUndefined();
  expect(await hsts('203.0.113.5', { 'x-forwarded-proto': 'https' })).toBeUndefined();
});

test('a server that cannot keep up turns questions away with Retry-After, and still says how it is', async () => {
  const { app } = await start({ pressure: { maxEventLoopDelay: 1, sampleInterval: 20 } });
  let busy = await app.inject('/v1/principles');
  for (let turn = 0; turn < 60 && busy.statusCode !== 503; turn += 1) {
    const until = performance.now() + 60;
    while (performance.now() < until) continue;
    // The delay is looked at by a timer, which has its turn here.
    await sleep(1);
    busy = await app.inject('/v1/principles');
  }
  expect([busy.statusCode, busy.headers['retry-after']]).toEqual([503, '5']);
  expect((await app.inject('/v1/health/live')).statusCode).toBe(200);
});

/** Sends bytes as they are and gives what comes back until the connection ends. */
async function send(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

test('who sends headers or a body byte by byte is let go, who sends too much is refused', async () => {
  const { app } = await start({ limits: { ...usualLimits, headers: 300, request: 400, check: 50, body: 1_000 } });
  app.post('/proef', { config: { action: 'vrij', sameOrigin: false } }, () => 'gelezen');
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const [headers, body, large] = await Promise.all([
    send(address, 'GET /v1/principles HTTP/1.1\r\nHost: a\r\nX-Slow: '),
    send(address, 'POST /proef HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{'),
    send(address, `GET /v1/principles HTTP/1.1\r\nHost: a\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`),
  ]);
  expect(headers).toMatch(/^HTTP\/1\.1 408 /);
  expect(body).toMatch(/^HTTP\/1\.1 408 /);
  expect(large).toMatch(/^HTTP\/1\.1 431 /);
  expect((await fetch(`${address}/v1/principles`)).status).toBe(200);
});

test.each([
  ['cut off', 400, 'application/json', '{"text":'],
  ['empty', 400, 'application/json', ''],
  ['of another kind', 415, 'text/xml', '<a/>'],
])(
  'of a body that is %s it is said what is wrong with what was sent, and nothing of the address',
  async (_what, status, type, payload) => {
    const { app } = await start();
    app.post('/proef', { config: { action: 'vrij', sameOrigin: false } }, () => 'gelezen');
    const answer = await app.inject({ method: 'POST', url: '/proef', headers: { 'content-type': type }, payload });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json().detail).toMatch(/JSON/);
    expect(answer.json().detail).not.toContain('adres');
  },
);

test('a body that is too large is 413 for whoever may send one', async () => {
  const { app } = await start({ limits: { ...usualLimits, body: 1_000 } });
  app.post('/proef', { config: { action: 'vrij', sameOrigin: false } }, () => 'gelezen');
  const answer = await app.inject({ method: 'POST', url: '/proef', payload: { text: 'a'.repeat(2_000) } });
  expect([answer.statusCode, answer.json().title]).toEqual([413, 'Dat is te groot']);
});

const secretPath = '/srv/geheim/map/bestand.ts';
const failing: Renderer = {
  render: () => {
    throw new TypeError(`cannot read ${secretPath} of burgerservicenummer 999900006`);
  },
  renderFigure: () => {
    throw new TypeError(`cannot read ${secretPath}`);
  },
  plainAddress: (address) => address,
};

test('no answer holds a stack, a path or the words of an error; the log has them under the id that the answer gives', async () => {
  const { app, lines } = await start({ renderer: failing, warehouse: '/srv/geheim/map', readers: [reader] });
  const asked = [
    { url: '/' },
    { url: '/doelen/3.2' },
    { url: '/figuren/begroting/jaar.csv' },
    { url: '/v1/principles' },
    { url: '/v1/%ZZ' },
    { url: '/v1/indicators/I20/observations?from=%00' },
    { url: '/v1/health/ready' },
    { url: `/v1/${'a'.repeat(500)}/${'b'.repeat(500)}` },
    { method: 'POST' as const, url: '/v1/indicators', headers: { 'content-type': 'application/json' }, payload: '{' },
    { url: '/v1/principles', headers: { authorization: `Bearer ${'x'.repeat(5_000)}` } },
  ];
  for (const one of asked) {
    const answer = await app.inject(one);
    expect(answer.statusCode, one.url).toBeGreaterThanOrEqual(400);
    expect(answer.body, one.url).not.toMatch(/\bat .*:\d+:\d+|\/srv\/|node_modules|TypeError|999900006/);
    expect(JSON.stringify(answer.headers)).not.toMatch(/\/srv\/|powered|node|fastify/i);
  }
  const broken = await app.inject('/');
  const told = lines
    .map((line) => JSON.parse(line))
    .find(({ reqId, err }) => reqId === broken.headers['x-request-id'] && err);
  expect(told.err.message).toContain(secretPath);
});
