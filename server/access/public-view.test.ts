import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served, signInAs, type Served } from './testing/signed-in.ts';

let open: Served;
let closed: Served;

beforeAll(async () => {
  const web = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(web, 'client', 'assets'), { recursive: true });
  await writeFile(join(web, 'client', 'assets', 'app-1a2b.css'), 'main { color: black }');
  await writeFile(join(web, 'secret.txt'), 'niet voor de buitenwereld');
  [open, closed] = [await served({ web }), await served({ web, publicView: false })];
});
afterAll(async () => {
  for (const { app, journal } of [open, closed]) {
    await app.close();
    await journal.close();
  }
});

const page = { accept: 'text/html' };

test('without the public view there is the sign-in page, its style rules and whether the server is well, and nothing else', async () => {
  const municipality = (await open.app.inject('/v1/dashboard')).json().gemeente.name;
  const signIn = await closed.app.inject({ url: '/aanmelden', headers: page });
  expect(signIn.statusCode).toBe(200);
  expect(signIn.body).not.toContain(municipality);
  for (const url of ['/assets/app-1a2b.css', '/v1/health', '/v1/health/live', '/v1/session'])
    expect([url, (await closed.app.inject(url)).statusCode]).toEqual([url, 200]);
  const others = [
    '/',
    '/begroting',
    '/doelen/3.2',
    '/nergens',
    '/figuren/begroting/jaar',
    '/figuren/begroting/jaar.csv',
    '/insluiten/begroting/jaar',
    '/openapi.json',
    '/v1/dashboard',
    '/v1/indicators?format=csv',
    '/v1/nergens',
    '/schrijven',
    '/%E0%A4%A',
  ];
  for (const url of others) {
    const asPage = await closed.app.inject({ url, headers: page });
    expect([url, [303, 400, 401].includes(asPage.statusCode)]).toEqual([url, true]);
    const asProgram = await closed.app.inject(url);
    expect([url, [400, 401].includes(asProgram.statusCode)]).toEqual([url, true]);
    expect(asProgram.headers['content-type']).toContain('application/problem+json');
    for (const { body } of [asPage, asProgram]) expect(body).not.toContain(municipality);
  }
});

test('who is signed in gets the same figures, which no cache between may keep', async () => {
  const { cookie } = await signInAs(closed, 'raad');
  for (const url of ['/v1/dashboard', '/v1/indicators?format=csv', '/', '/openapi.json']) {
    const answer = await closed.app.inject({ url, headers: { ...page, cookie } });
    expect([url, answer.statusCode]).toEqual([url, 200]);
    expect(answer.headers['cache-control']).toMatch(/^private, /);
    expect(answer.headers.vary).toMatch(/authorization.*cookie/);
  }
});

test('an ETag of somebody who may, gives nothing to who may not (cache poisoning across roles)', async () => {
  const { cookie } = await signInAs(closed, 'raad');
  for (const url of ['/v1/dashboard', '/v1/indicators', '/']) {
    const { etag } = (await closed.app.inject({ url, headers: { cookie } })).headers;
    expect(etag).toBeDefined();
    const stranger = await closed.app.inject({ url, headers: { 'if-none-match': String(etag) } });
    expect([url, stranger.statusCode, stranger.headers.etag]).toEqual([url, 401, undefined]);
    expect(stranger.headers['cache-control']).toMatch(/private.*no-store|no-store.*private/);
    expect((await closed.app.inject({ url, headers: { cookie, 'if-none-match': String(etag) } })).statusCode).toBe(304);
  }
});

test('what everybody may read is the same bytes for everybody, signed in or not, so a cache mixes nothing up', async () => {
  const { cookie, csrf } = await signInAs(open, 'beheer');
  for (const url of ['/v1/dashboard', '/', '/begroting']) {
    const [one, other] = [await open.app.inject(url), await open.app.inject({ url, headers: { cookie } })];
    expect([other.body, other.headers.etag]).toEqual([one.body, one.headers.etag]);
    expect(other.cookies).toEqual([]);
    expect(other.body).not.toContain(csrf);
  }
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/assets/....//....//secret.txt',
  '//secret.txt',
  '/assets/app-1a2b.css%00/../../../secret.txt',
])('no address leads out of the folder of the pages: %s', async (url) => {
  const { cookie } = await signInAs(open, 'beheer');
  const answer = await open.app.inject({ url, headers: { cookie } });
  expect(answer.body).not.toContain('buitenwereld');
});
