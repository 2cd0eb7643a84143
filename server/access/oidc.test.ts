import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OidcConfig } from '../config/sign-in-config.ts';
import { readAudit } from './audit/read-audit.ts';
import { form, served, type Served } from './testing/signed-in.ts';
import { clientId, signInAtProvider, startProvider, type Tamper } from './testing/provider.ts';

const now = () => Math.floor(Date.now() / 1000);

const home = 'http://127.0.0.1:9';
let server: Served;
let provider: Awaited<ReturnType<typeof startProvider>>;

/** How people sign in at the provider, at a dashboard of this address. */
const signInFor = (address: string): OidcConfig => ({
  kind: 'oidc',
  issuer: new URL(provider.issuer),
  clientId,
  clientSecret: 'geheim-van-de-aanmelddienst',
  scope: 'openid profile',
  roleClaim: 'roles',
  roles: new Map([
    ['DSD-Beheer', 'beheer'],
    ['DSD-Beleid', 'beleid'],
  ]),
  publicUrl: new URL(address),
});

beforeAll(async () => {
  provider = await startProvider(`${home}/aanmelden/terug`);
  server = await served({
    now: () => new Date(),
    publicView: false,
    mail: {
      host: '127.0.0.1',
      port: 9,
      tls: 'geen',
      user: null,
      password: null,
      from: 'dashboard@gemeente.example',
      base: new URL(home),
    },
    publicUrl: new URL(home),
    signIn: signInFor(home),
  });
});
afterAll(async () => {
  await server.app.close();
  await server.journal.close();
  await provider.stop();
});
beforeEach(() => {
  Object.assign(provider.state, { account: 'an-de-vries', roles: ['DSD-Beleid'], tamper: null });
});

type Cookies = readonly { name: string; value: string }[];
const cookieOf = (cookies: Cookies) => cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

/** Begins to sign in, and goes to the provider and back: what the provider sends along, and the cookies of the browser. */
const toProviderAndBack = async (terug = '/begroting') => {
  const begin = await server.app.inject({ url: `/aanmelden/begin?${new URLSearchParams({ terug })}` });
  const answer = await signInAtProvider(String(begin.headers.location), home);
  return { begin, answer, cookie: cookieOf(begin.cookies) };
};
const finish = (answer: URL, cookie: string) =>
  server.app.inject({ url: answer.pathname + answer.search, headers: { cookie } });
const signIn = async (terug?: string) => {
  const { answer, cookie } = await toProviderAndBack(terug);
  const finished = await finish(answer, cookie);
  return { finished, cookie: cookieOf(finished.cookies) };
};
const account = async (cookie: string) =>
  (await server.app.inject({ url: '/v1/session', headers: { cookie } })).json().account;
const newestAudit = async () => (await readAudit(server.journal.db, { pageSize: '1' })).items[0];
/** The row of the sign-in of whom the provider knows by an id. */
const auditOf = async (id: string) => {
  provider.state.account = id;
  await signIn();
  return newestAudit();
};
/** Brings a message of the provider. */
const send = (token: string) =>
  server.app.inject({
    method: 'POST',
    url: '/aanmelden/afmelding',
    headers: form,
    payload: new URLSearchParams({ logout_token: token }).toString(),
  });
const isOpen = async (cookie: string) => (await account(cookie)) !== null;

describe('signing in at the provider', () => {
  test('asks for a code with PKCE, state and nonce, and comes back to the page that was asked', async () => {
    const { begin, answer, cookie } = await toProviderAndBack('/doelen/1.1');
    const asked = new URL(String(begin.headers.location)).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    const finished = await finish(answer, cookie);
    expect([finished.statusCode, finished.headers.location]).toEqual([303, '/doelen/1.1']);
    expect(await account(cookieOf(finished.cookies))).toMatchObject({ name: 'An de Vries', role: 'beleid' });
    expect(await newestAudit()).toMatchObject({ action: 'aanmelden', actor: 'An de Vries', result: 'gelukt' });
  });

  test.each<[string, Tamper['claims'], string | null]>([
    ['an address', { email: 'an@gemeente.example' }, 'an@gemeente.example'],
    ['one that it did not check', { email: 'an@gemeente.example', email_verified: false }, null],
    ['two in one', { email: 'an@gemeente.example, jan@elders.example' }, null],
    ['none', {}, null],
  ])('mail goes where the provider says: %s', async (_what, claims, expected) => {
    provider.state.tamper = { claims: claims ?? {} };
    const { cookie } = await signIn();
    const { notices } = (await server.app.inject({ url: '/berichten', headers: { cookie } })).json();
    expect([notices.email, notices.mailIs]).toEqual([expected, expected === null ? 'geen adres' : 'aan']);
  });

  test('two people of one name are two accounts, in the audit and at every sign-in', async () => {
    const [one, other, again] = [await auditOf('an-1'), await auditOf('an-2'), await auditOf('an-1')];
    expect([one?.actor, other?.actor]).toEqual(['An de Vries', 'An de Vries']);
    expect(one?.account).toMatch(/^[0-9a-f]{16}$/);
    expect(other?.account).not.toBe(one?.account);
    expect([again?.account, again?.object]).toEqual([one?.account, `account/${one?.account}`]);
  });

  test('gives the first role of the mapping to who has more, and none to who has none', async () => {
    provider.state.roles = ['DSD-Beleid', 'Iets-anders', 'DSD-Beheer'];
    expect(await account((await signIn()).cookie)).toMatchObject({ role: 'beheer' });
    provider.state.roles = ['beheer', 'Iets-anders'];
    const { finished } = await signIn();
    expect([finished.statusCode, finished.json()['sign-in'].message]).toEqual([403, 'geen rol']);
    expect(finished.cookies.find(({ name }) => name === 'sessie')).toBeUndefined();
    expect(await newestAudit()).toMatchObject({ result: 'geweigerd', object: 'geen rol' });
  });

  test.each<[string, (answer: URL) => void]>([
    ['another state', (answer) => answer.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (answer) => answer.searchParams.delete('state')],
    ['a code that the provider did not give', (answer) => answer.searchParams.set('code', 'verzonnen')],
    ['no code', (answer) => answer.searchParams.delete('code')],
    ['the name of another provider (mix-up)', (answer) => answer.searchParams.set('iss', 'https://elders.example')],
    ['an error in place of a code', (answer) => answer.searchParams.set('error', 'access_denied')],
  ])('%s signs nobody in', async (_what, change) => {
    const { answer, cookie } = await toProviderAndBack();
    change(answer);
    const finished = await finish(answer, cookie);
    expect([finished.statusCode, finished.json()['sign-in'].message]).toEqual([400, 'mislukt']);
    expect(finished.cookies.find(({ name }) => name === 'sessie')).toBeUndefined();
  });

  const past = Math.floor(Date.now() / 1000) - 3600;
  test.each<[string, Tamper]>([
    ['another nonce', { claims: { nonce: 'x'.repeat(43) } }],
    ['another issuer', { claims: { iss: 'https://elders.example' } }],
    ['another audience', { claims: { aud: 'een-ander-programma' } }],
    ['a second audience, for which it was made', { claims: { aud: [clientId, 'ander'], azp: 'ander' } }],
    ['a time that is over', { claims: { exp: past, iat: past - 60 } }],
    ['the key of somebody else', { otherKey: true }],
    ['a signature that does not fit', { breakSignature: true }],
  ])('an identity token with %s signs nobody in', async (_what, tamper) => {
    provider.state.tamper = tamper;
    const { finished } = await signIn();
    expect([finished.statusCode, finished.json()['sign-in'].message]).toEqual([400, 'mislukt']);
    expect(finished.cookies.find(({ name }) => name === 'sessie')).toBeUndefined();
  });

  test('the same tampering with nothing changed does sign in', async () => {
    provider.state.tamper = {};
    expect(await isOpen((await signIn()).cookie)).toBe(true);
  });

  test('an answer is of use once, and only in the browser that began (replay)', async () => {
    const { answer, cookie } = await toProviderAndBack();
    expect((await finish(answer, '')).json()['sign-in'].message).toBe('verlopen');
    expect((await finish(answer, `aanmelding=${'A'.repeat(43)}`)).json()['sign-in'].message).toBe('verlopen');
    expect((await finish(answer, cookie)).statusCode).toBe(303);
    const again = await finish(answer, cookie);
    expect([again.statusCode, again.json()['sign-in'].message]).toEqual([400, 'verlopen']);
    // The code in a sign-in that somebody else began: state, nonce and verifier are not those of the code.
    const other = await server.app.inject({ url: '/aanmelden/begin' });
    expect((await finish(answer, cookieOf(other.cookies))).json()['sign-in'].message).toBe('mislukt');
  });

  test('where readers come by https, a cookie is of this host alone and goes by https alone (RFC 6265bis, __Host-)', async () => {
    const address = 'https://dashboard.example';
    const secure = await served({ publicUrl: new URL(address), signIn: signInFor(address) });
    const { statusCode, headers } = await secure.app.inject('/aanmelden/begin');
    expect(statusCode).toBe(303);
    const [cookie = '', ...more] = [headers['set-cookie'] ?? []].flat();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^__Host-aanmelding=[\w-]{43}; /);
    const said = cookie.split('; ').slice(1);
    expect(said).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
    expect(cookie).not.toContain('Domain');
    await secure.app.close();
    await secure.journal.close();
  });

  test('a code and a token stand in no answer, no log and no table', async () => {
    const { answer, cookie } = await toProviderAndBack();
    await finish(answer, cookie);
    const code = answer.searchParams.get('code') ?? 'geen';
    const tables = await server.journal.db.introspection.getTables();
    const kept = await Promise.all(
      tables.map(({ name }) =>
        server.journal.db
          .selectFrom(name as 'audit')
          .selectAll()
          .execute(),
      ),
    );
    const all = JSON.stringify(kept) + server.lines.join('\n');
    for (const secret of [code, ...provider.state.tokens.slice(-1), 'geheim-van-de-aanmelddienst'])
      expect(all).not.toContain(secret);
  });
});

describe('the provider signs somebody out', () => {
  const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const message = (more: object = {}) => ({
    iss: provider.issuer,
    aud: clientId,
    sub: 'an-de-vries',
    iat: now(),
    exp: now() + 120,
    jti: randomUUID(),
    events: event,
    ...more,
  });
  test('and all sessions of that account end, and no other', async () => {
    const [one, two] = [await signIn(), await signIn()];
    provider.state.account = 'bo-jansen';
    const other = await signIn();
    const answer = await send(await provider.sign(message(), {}, 'logout+jwt'));
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect([await isOpen(one.cookie), await isOpen(two.cookie), await isOpen(other.cookie)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await newestAudit()).toMatchObject({ action: 'afmelden door aanmelddienst', result: 'gelukt' });
  });

  test('by one session at the provider that session alone ends', async () => {
    const one = await signIn();
    const [, payload = ''] = (provider.state.tokens.at(-1) ?? '').split('.');
    const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(sid).toEqual(expect.any(String));
    const two = await signIn();
    expect((await send(await provider.sign(message({ sid })))).statusCode).toBe(200);
    expect([await isOpen(one.cookie), await isOpen(two.cookie)]).toEqual([false, true]);
  });

  test('as the provider itself sends it', async () => {
    const { cookie } = await signIn();
    const [, payload = ''] = (provider.state.tokens.at(-1) ?? '').split('.');
    const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const client = await provider.provider.Client.find(clientId);
    if (client === undefined) throw new Error('the provider does not know the dashboard');
    // Its types do not name this part of it.
    const { backchannelLogout } = client as { backchannelLogout?: (sub: string, sid: string) => Promise<void> };
    await backchannelLogout?.call(client, 'an-de-vries', sid);
    expect((await send(provider.state.sent.at(-1) ?? '')).statusCode).toBe(200);
    expect(await isOpen(cookie)).toBe(false);
  });

  test.each<[string, () => Promise<string>]>([
    ['the key of somebody else', () => provider.sign(message(), { otherKey: true })],
    ['another issuer', () => provider.sign(message({ iss: 'https://elders.example' }))],
    ['another audience', () => provider.sign(message({ aud: 'een-ander-programma' }))],
    ['a time long ago', () => provider.sign(message({ iat: now() - 3600, exp: now() - 3000 }))],
    ['no name of its own', () => provider.sign(message({ jti: undefined }))],
    ['a nonce, as an identity token has', () => provider.sign(message({ nonce: 'x' }))],
    ['nothing that says it is a logout', () => provider.sign(message({ events: {} }))],
    ['nobody to sign out', () => provider.sign(message({ sub: undefined }))],
    ['no signature', async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(message()))}.`.replaceAll('=', '')],
    ['no shape', async () => 'onzin'],
  ])('a message with %s ends nothing', async (_what, token) => {
    const { cookie } = await signIn();
    const answer = await send(await token());
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'invalid_request']);
    expect(await isOpen(cookie)).toBe(true);
  });

  test('an identity token is no such message', async () => {
    const { cookie } = await signIn();
    expect((await send(provider.state.tokens.at(-1) ?? '')).statusCode).toBe(400);
    expect(await isOpen(cookie)).toBe(true);
  });

  test('a message that is sent again ends nothing more (replay)', async () => {
    const token = await provider.sign(message());
    expect((await send(token)).statusCode).toBe(200);
    const { cookie } = await signIn();
    expect((await send(token)).statusCode).toBe(400);
    expect(await isOpen(cookie)).toBe(true);
  });
});

describe('when the provider is down', () => {
  test('the page says so and names no address, and the dashboard goes on for who is signed in', async () => {
    const lines: string[] = [];
    const away = await served({
      say: (line) => void lines.push(line),
      publicUrl: new URL(home),
      signIn: {
        kind: 'oidc',
        issuer: new URL('http://127.0.0.1:1'),
        clientId,
        clientSecret: null,
        scope: 'openid',
        roleClaim: 'roles',
        roles: new Map(),
        publicUrl: new URL(home),
      },
    });
    const answer = await away.app.inject('/aanmelden/begin');
    expect([answer.statusCode, answer.json()['sign-in'].message]).toEqual([503, 'onbereikbaar']);
    expect(lines.join('\n')).toContain('De aanmelddienst is niet te bereiken');
    const sent = await away.app.inject({
      method: 'POST',
      url: '/aanmelden/afmelding',
      headers: form,
      payload: 'logout_token=x',
    });
    expect(sent.statusCode).toBe(400);
    expect((await away.app.inject('/v1/health')).statusCode).toBe(200);
    await away.app.close();
    await away.journal.close();
  });
});
