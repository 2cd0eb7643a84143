import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAudit } from './audit/read-audit.ts';
import { form, fromOurPage, served, signInAs, type Served } from './testing/signed-in.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.app.close();
  await server.journal.close();
});

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: { ...fromOurPage, ...form, ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const audit = async () => (await readAudit(server.journal.db, { pageSize: '1000' })).items;

describe('signing in by the demonstration', () => {
  test('gives a session in a cookie that no script reads and no other site sends along', async () => {
    const answer = await post('/aanmelden', { rol: 'controller', terug: '/begroting?jaar=2024' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/begroting?jaar=2024']);
    const session = answer.cookies.find(({ name }) => name === 'sessie');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(session?.value).toMatch(/^[\w-]{43}$/);
    expect(session?.domain).toBeUndefined();
  });

  test('says who is signed in, and in which role', async () => {
    const { cookie, csrf } = await signInAs(server, 'beleid');
    const answer = await get('/v1/session', { cookie });
    expect(answer.json().account).toMatchObject({ role: 'beleid', roleName: 'beleid', csrf, demonstration: true });
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect((await get('/v1/session')).json()).toEqual({ account: null });
  });

  test.each(['inwoner', 'baas', ''])('takes no role such as "%s"', async (rol) => {
    expect((await post('/aanmelden', { rol })).statusCode).toBe(400);
  });

  test.each([
    ['x-forwarded-for', '10.0.0.1'],
    ['x-forwarded-host', 'dashboard.gemeente.nl'],
    ['x-forwarded-proto', 'https'],
    ['forwarded', 'for=10.0.0.1'],
    ['via', '1.1 proxy'],
    ['x-real-ip', '10.0.0.1'],
    ['host', 'dashboard.gemeente.nl'],
  ])('is refused behind a proxy, and a session does not work there (%s)', async (name, value) => {
    const { cookie } = await signInAs(server, 'beheer');
    const origin = { origin: name === 'host' ? `http://${value}` : 'http://localhost:80' };
    expect((await post('/aanmelden', { rol: 'beheer' }, { [name]: value, ...origin })).statusCode).toBe(403);
    expect((await get('/aanmelden', { [name]: value })).statusCode).toBe(403);
    expect((await get('/v1/audit', { cookie, [name]: value })).statusCode).toBe(401);
  });

  test('is told to the audit with the address, and the secret is nowhere in the database', async () => {
    const { cookie } = await signInAs(server, 'usd');
    const [newest] = await audit();
    expect(newest).toMatchObject({ action: 'aanmelden', role: 'usd', result: 'gelukt', origin: '127.0.0.1' });
    const secret = /sessie=([^;]+)/.exec(cookie)?.[1] ?? 'geen';
    const tables = await server.journal.db.introspection.getTables();
    const contents = await Promise.all(
      tables.map(({ name }) =>
        server.journal.db
          .selectFrom(name as 'audit')
          .selectAll()
          .execute(),
      ),
    );
    expect(JSON.stringify(contents)).toContain('"role":"usd"');
    expect(JSON.stringify(contents)).not.toContain(secret);
  });
});

describe('a session', () => {
  test('gets another secret at signing in, and the one that the browser had is of no more use (fixation)', async () => {
    const before = await signInAs(server, 'raad');
    const answer = await post('/aanmelden', { rol: 'beheer', csrf: before.csrf }, { cookie: before.cookie });
    const secret = answer.cookies.find(({ name }) => name === 'sessie')?.value;
    expect(before.cookie).not.toContain(secret);
    expect((await get('/v1/session', { cookie: before.cookie })).json()).toEqual({ account: null });
  });

  test('a secret that an attacker chose opens nothing, before signing in or after', async () => {
    const chosen = 'A'.repeat(43);
    const answer = await post('/aanmelden', { rol: 'raad' }, { cookie: `sessie=${chosen}` });
    expect(answer.cookies.find(({ name }) => name === 'sessie')?.value).not.toBe(chosen);
    expect((await get('/account', { cookie: `sessie=${chosen}` })).statusCode).toBe(401);
  });

  test('ends half an hour after it was last used, and at the latest after eight hours', async () => {
    const start = new Date('2026-03-02T09:00:00Z').getTime();
    const at = (minutes: number) => void (server.clock.now = new Date(start + minutes * 60_000));
    const { cookie } = await signInAs(server, 'raad');
    const isOpen = async () => (await get('/v1/session', { cookie })).json().account !== null;
    at(29);
    expect(await isOpen()).toBe(true);
    at(58);
    expect(await isOpen()).toBe(true);
    at(89);
    expect(await isOpen()).toBe(false);
    at(0);
    const long = await signInAs(server, 'raad');
    for (let minutes = 25; minutes < 480; minutes += 25) {
      at(minutes);
      expect((await get('/v1/session', { cookie: long.cookie })).json().account).not.toBeNull();
    }
    at(480);
    expect((await get('/v1/session', { cookie: long.cookie })).json().account).toBeNull();
    at(0);
  });

  test('does not outlive a clock that is set back', async () => {
    const now = server.clock.now;
    const { cookie } = await signInAs(server, 'raad');
    server.clock.now = new Date(now.getTime() - 3_600_000);
    expect((await get('/v1/session', { cookie })).json().account).toBeNull();
    server.clock.now = now;
  });

  test('ends by signing out, at once and for good, and the browser forgets what it kept', async () => {
    const { cookie, csrf } = await signInAs(server, 'college');
    const answer = await post('/afmelden', { csrf }, { cookie });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/aanmelden?afgemeld']);
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect(answer.cookies.find(({ name }) => name === 'sessie')?.value).toBe('');
    expect((await get('/account', { cookie })).statusCode).toBe(401);
  });

  test('somebody ends all sessions of his own account, and nobody else ends or sees them', async () => {
    const [one, two, other] = [
      await signInAs(server, 'beleid'),
      await signInAs(server, 'beleid'),
      await signInAs(server, 'raad'),
    ];
    // Somebody else's handle, however it was come by (IDOR).
    const stolen = await post('/account/sessies', { csrf: other.csrf, sessie: one.handle }, { cookie: other.cookie });
    expect(stolen.headers.location).toBe('/account?beeindigd=0');
    const seen = (await get('/account', { cookie: other.cookie })).json().sessions.sessions;
    expect(new Set(seen.map(({ name }: { name: string }) => name))).toEqual(new Set(['Demonstratie (gemeenteraad)']));
    const all = await post('/account/sessies', { csrf: one.csrf, sessie: 'alle' }, { cookie: one.cookie });
    expect(all.headers.location).toBe('/aanmelden?afgemeld');
    for (const { cookie } of [one, two]) expect((await get('/account', { cookie })).statusCode).toBe(401);
    expect((await get('/account', { cookie: other.cookie })).statusCode).toBe(200);
  });

  test('beheer sees who is signed in and ends a session; no other role does', async () => {
    const [manager, victim] = [await signInAs(server, 'beheer'), await signInAs(server, 'usd')];
    const { sessions } = (await get('/beheer/sessies', { cookie: manager.cookie })).json();
    expect(sessions.sessions.map(({ handle }: { handle: string }) => handle)).toContain(victim.handle);
    expect(JSON.stringify(sessions.sessions)).not.toContain(victim.csrf);
    const ended = { csrf: manager.csrf, sessie: victim.handle };
    expect((await post('/beheer/sessies', ended, { cookie: manager.cookie })).headers.location).toBe(
      '/beheer/sessies?beeindigd=1',
    );
    expect((await get('/account', { cookie: victim.cookie })).statusCode).toBe(401);
    const other = await signInAs(server, 'controller');
    const refused = await post(
      '/beheer/sessies',
      { csrf: other.csrf, sessie: manager.handle },
      { cookie: other.cookie },
    );
    expect(refused.statusCode).toBe(403);
    expect((await audit())[0]).toMatchObject({ actor: 'Demonstratie (controller)', result: 'geweigerd' });
  });
});

describe('writing from elsewhere (CSRF)', () => {
  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' }],
    ['from a site beside us', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:80' }],
    ['with the origin of another', { 'sec-fetch-site': 'same-origin', origin: 'https://elders.example' }],
    ['with no origin that can be told', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['without a word of where it comes from', { 'sec-fetch-site': '', origin: '' }],
  ])('%s is refused, and tells so', async (_what, headers) => {
    const { cookie, csrf } = await signInAs(server, 'beleid');
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    const answer = await server.app.inject({
      method: 'POST',
      url: '/afmelden',
      headers: { ...form, cookie, ...given },
      payload: `csrf=${csrf}`,
    });
    expect(answer.statusCode).toBe(403);
    expect((await get('/account', { cookie })).statusCode).toBe(200);
  });

  test('without the token of the session, or with that of another, nothing is written', async () => {
    const [one, other] = [await signInAs(server, 'beleid'), await signInAs(server, 'raad')];
    for (const fields of [{}, { csrf: '' }, { csrf: other.csrf }, { csrf: `${one.csrf}x` }])
      expect((await post('/afmelden', fields, { cookie: one.cookie })).statusCode).toBe(403);
    const sent = await server.app.inject({
      method: 'POST',
      url: '/afmelden',
      headers: { ...fromOurPage, cookie: one.cookie, 'x-csrf-token': one.csrf },
    });
    expect(sent.statusCode).toBe(303);
  });

  test('nobody is signed in by a form of another site', async () => {
    const answer = await post(
      '/aanmelden',
      { rol: 'beheer' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://a.nl' },
    );
    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });
});

describe('where somebody goes after signing in', () => {
  test.each([
    'https://elders.example/',
    '//elders.example/',
    String.raw`/\elders.example`,
    String.raw`\\elders.example`,
    '/\t/elders.example',
    '/\n/elders.example',
    '/..//elders.example',
    'javascript:alert(1)',
    '/aanmelden',
    '/aanmelden/begin',
    '/afmelden',
    '',
    `/${'a'.repeat(3000)}`,
  ])('is a page of ours: %j is not', async (terug) => {
    const answer = await post('/aanmelden', { rol: 'raad', terug });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    const page = (await get(`/aanmelden?${new URLSearchParams({ terug })}`)).json();
    expect(page['sign-in'].returnTo).toBe('/');
  });

  test('keeps the page that was asked, with its choices', async () => {
    const asked = await get('/beheer/logboek?result=geweigerd&page=2', { accept: 'text/html' });
    expect(asked.statusCode).toBe(303);
    const { searchParams } = new URL(String(asked.headers.location), 'http://localhost');
    expect(searchParams.get('terug')).toBe('/beheer/logboek?result=geweigerd&page=2');
  });
});

describe('the audit', () => {
  test('beheer reads it by page, and finds rows by who, what, how it ended and when', async () => {
    const { cookie } = await signInAs(server, 'beheer');
    const refused = (await get('/v1/audit?result=geweigerd&pageSize=3', { cookie })).json();
    expect(refused.items).toHaveLength(3);
    expect(new Set(refused.items.map(({ result }: { result: string }) => result))).toEqual(new Set(['geweigerd']));
    expect(refused.chain).toMatchObject({ faults: [], head: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await get('/v1/audit?from=2026-03-02&to=2026-03-02', { cookie })).json().total).toBeGreaterThan(20);
    expect((await get('/v1/audit?from=2026-03-03', { cookie })).json().total).toBe(0);
    const page = (await get('/beheer/logboek?actor=Demonstratie+(usd)&result=&page=1', { cookie })).json();
    expect(page.audit.filters).toMatchObject({ actor: 'Demonstratie (usd)', result: '' });
    expect((await get('/v1/audit?page=0', { cookie })).statusCode).toBe(400);
  });

  test('as a file of Dutch Excel it holds the same rows, and no formula', async () => {
    const { cookie } = await signInAs(server, 'beheer');
    const answer = await get('/v1/audit?format=csv&pageSize=2', { cookie });
    expect(answer.headers['content-disposition']).toContain('logboek.csv');
    const lines = answer.body.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toBe('regel;tijd;wie;account;rol;handeling;object;gevolg;herkomst;hash');
    expect(lines).toHaveLength(3);
  });

  test('nobody without that right reads it, a row tells so, and who is refused again and again makes one row a minute', async () => {
    const { cookie } = await signInAs(server, 'raad');
    const before = (await audit()).length;
    for (let turn = 0; turn < 5; turn += 1) expect((await get('/v1/audit', { cookie })).statusCode).toBe(403);
    expect((await audit()).length - before).toBeLessThanOrEqual(1);
  });
});
