import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Renderer } from '../pages/page-renderer.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';
import { may } from './matrix.ts';
import { accountRoles, type Role } from './roles.ts';
import { fromOurPage, served, signInAs, type Served, type Visitor } from './testing/signed-in.ts';

/* Each thing of planning and control has an id that anybody can write in an address: knowing it must open nothing. */

const moment = '2024-jaarrekening';
const concept = 'ALLEEN VOOR WIE CONCEPTEN LEEST';
const place = `goal/3.2/${moment}`;

const asked = {
  sessions: '/v1/sessions',
  desk: `/v1/duiding/${place}`,
  texts: '/v1/texts/goal/3.2',
  questions: '/v1/questions',
  required: '/v1/required-texts',
};

/** A page that shows all it can be told of what people write. */
const renderer: Renderer = {
  render: ({ ask }) => ({
    status: 200,
    html: JSON.stringify(
      Object.fromEntries(
        Object.entries(asked).map(([name, address]) => {
          try {
            const answer = ask(address);
            return [name, 'body' in answer ? answer.body : null];
          } catch {
            // No page of the release knows these.
            return [name, null];
          }
        }),
      ),
    ),
  }),
  renderFigure: () => ({ status: 404, figure: null, faults: [] }),
  plainAddress: (address) => address,
};

let server: Served;
let hash = '';
let question = '';
const visitors = new Map<Role, Visitor>();

const ask = (role: Role, method: 'GET' | 'PUT' | 'POST', url: string, payload?: object) => {
  const visitor = visitors.get(role);
  const headers = { ...fromOurPage, ...(visitor && { cookie: visitor.cookie, 'x-csrf-token': visitor.csrf }) };
  return server.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
};

const written = () =>
  server.journal.db
    .selectFrom('versions')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirst();

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease({ asOf: '2024-12-31' }));
  server = await served({ warehouse, renderer, uploads: false });
  for (const role of accountRoles) visitors.set(role, await signInAs(server, role));
  const text = { see: concept, why: concept, act: concept, basedOn: null };
  const done = [
    await ask('beleid', 'PUT', `/v1/duiding/${place}`, text),
    await ask('usd', 'PUT', `/v1/stories/${place}/1`, { partner: 'Welzijn', text: concept, basedOn: null }),
    await ask('raad', 'POST', '/v1/questions', { about: 'goal', subject: '3.2', text: 'Waarom is dit zo?' }),
    await ask('controller', 'POST', `/v1/moments/${moment}/snapshots`, {}),
  ];
  expect(done.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  hash = (await ask('raad', 'GET', `/v1/snapshots/${moment}`)).json<{ hash: string }>().hash;
  question = (await ask('raad', 'GET', '/v1/questions')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
});
afterAll(async () => {
  await server.app.close();
  await server.journal.close();
});

/** The ids that stand for a name in the address of a route. */
const ids = (url: string): Readonly<Record<string, string>> => ({
  about: 'goal',
  subject: '3.2',
  moment,
  number: '1',
  snapshot: hash.slice(0, 12),
  other: hash.slice(0, 12),
  year: '2024',
  id: url.includes('/questions/') ? question : moment,
});

const addressOf = (url: string) =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => ids(url)[name] ?? 'I20').replace('*', `schrijven/${place}`);

const routes = (methods: readonly string[]) =>
  server.access.declared.flatMap(({ method, url, action }) =>
    [method].flat().flatMap((one) => (methods.includes(one) ? [{ method: one as 'PUT', url, action }] : [])),
  );

test.each(['inwoner', ...accountRoles] as const)(
  'who knows the ids reads a concept only where the matrix says so (%s)',
  async (role) => {
    const seen: string[] = [];
    const addresses = [
      ...new Set(
        routes(['GET']).flatMap(({ url }) => [addressOf(url), url.endsWith('/*') ? url.replace('*', place) : '']),
      ),
      `/v1/reports/${moment}.html?versie=volledig`,
      '/v1/reports/nu.html?versie=volledig',
      `/moment/${hash.slice(0, 12)}/doelen/3.2`,
    ].filter((url) => url !== '' && !url.startsWith('/aanmelden'));
    for (const url of addresses) {
      const { body } = await ask(role, 'GET', url);
      if (body.includes(concept)) seen.push(url);
    }
    expect(addresses.length).toBeGreaterThan(60);
    if (may(role, 'concepten lezen')) {
      expect(seen).toContain(`/v1/duiding/${place}`);
      expect(seen).toContain(`/schrijven/${place}`);
      // What is frozen holds what was adopted, and nothing else, for whoever asks.
      expect(seen.filter((url) => url.startsWith('/moment/') || url.startsWith('/v1/reports/'))).toEqual([]);
    } else expect(seen).toEqual([]);
  },
);

test('who knows an id writes nothing at it without the right to', async () => {
  const before = await written();
  const mine = /^\/v1\/(duiding|stories|questions|calendar|moments|targets|margins|thresholds?)/;
  const cells: string[] = [];
  for (const { method, url, action } of routes(['PUT', 'POST']).filter((route) => mine.test(route.url)))
    for (const role of ['inwoner', ...accountRoles] as const) {
      if (action === 'vrij' || may(role, action)) continue;
      const body = { see: 'x', why: 'x', act: 'x', text: 'x', partner: 'x', basedOn: 1, about: 'goal', subject: '3.2' };
      const { statusCode } = await ask(role, method, addressOf(url), body);
      expect([role, url, statusCode]).toEqual([role, url, role === 'inwoner' ? 401 : 403]);
      cells.push(`${role} ${url}`);
    }
  expect(cells.length).toBeGreaterThan(30);
  expect(await written()).toEqual(before);
});

test('an id of another kind, or of nothing, is not found and tells nothing', async () => {
  for (const url of [
    `/v1/snapshots/${question}`,
    `/moment/${'0'.repeat(12)}/v1/dashboard`,
    `/v1/duiding/goal/3.2/${hash.slice(0, 12)}`,
    `/v1/duiding/goal/${encodeURIComponent(question)}/${moment}`,
    `/v1/reports/${hash.slice(0, 11)}x.html?versie=inwoners`,
    '/v1/reports/..%2Fjournal.html?versie=inwoners',
  ]) {
    const answer = await ask('college', 'GET', url);
    expect([url, answer.statusCode]).toEqual([url, 404]);
    expect(answer.body).not.toContain(concept);
  }
  expect((await ask('beleid', 'PUT', `/v1/questions/${moment}/answer`, { text: 'x', basedOn: null })).statusCode).toBe(
    404,
  );
});
