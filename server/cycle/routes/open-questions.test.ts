import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountRoles, type Role } from '../../access/roles.ts';
import { served, type Served } from '../../access/testing/signed-in.ts';
import type { Renderer } from '../../pages/page-renderer.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import { unzip } from '../../testing/unzip.ts';
import { emptyWarehouse, publish } from '../../testing/sample-warehouse.ts';

const words = 'Waarom wacht men zo lang?';
const moment = '2026-begroting';

/** Each page holds all that pages ask of what people write, and links to the answers themselves. */
const renderer: Renderer = {
  render: ({ ask }) => ({
    status: 200,
    html: `${JSON.stringify(['/v1/questions', '/v1/texts/goal/3.2', '/v1/calendar'].map(ask))}<a href="/v1/questions">x</a>`,
  }),
  renderFigure: () => ({ status: 404, figure: null, faults: [] }),
  plainAddress: (address) => address,
};

const readers = accountRoles.map((role) => ({
  name: role,
  role,
  sha256: createHash('sha256').update(`token-${role}`).digest(),
}));

let server: Served;
let frozen: string;
let question: string;

const get = (url: string, role: Role | null, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers: { ...headers, ...(role !== null && { authorization: `Bearer token-${role}` }) } });
const write = async (method: 'POST' | 'PUT', url: string, role: Role, payload: object) => {
  const answer = await server.app.inject({
    method,
    url,
    payload,
    headers: { authorization: `Bearer token-${role}` },
  });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.json();
};
const ask = (text: string) => write('POST', '/v1/questions', 'raad', { about: 'goal', subject: '3.2', moment, text });

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease({ asOf: '2025-12-31' }));
  server = await served({ renderer, readers, warehouse, uploads: false });
  question = (await ask(words)).id;
  frozen = (await write('POST', '/v1/moments/2025-begroting/snapshots', 'controller', {})).document.slice(0, 12);
});
afterAll(async () => {
  await server.app.close();
  await server.journal.close();
});

/** Where a question is told; as it is now, and in what was frozen before it had an answer. */
const places = () => [
  ...['', `/moment/${frozen}`].flatMap((base) => [
    `${base}/v1/questions`,
    `${base}/v1/texts/goal/3.2`,
    `${base}/`,
    `${base}/vragen`,
  ]),
  '/momenten/2025-begroting/verschil/nu',
];
const opens = async (url: string, role: Role | null) => (await get(url, role)).body.includes(words);
type Line = { id: string; checklist: { openQuestions: number | null } };
const openCount = async (role: Role | null) =>
  (await get('/v1/calendar', role)).json<{ items: Line[] }>().items.find(({ id }) => id === moment)?.checklist
    .openQuestions;
const questionsDiffer = async (role: Role | null) =>
  (await get('/v1/snapshots/2025-begroting/diff/nu', role)).json().parts.includes('vragen en antwoorden');

test.each(accountRoles)('a question without an answer is read by who is signed in (%s), everywhere', async (role) => {
  for (const url of places()) expect([url, await opens(url, role)]).toEqual([url, true]);
});

test('who is not signed in reads no question without an answer, nor how many there are', async () => {
  for (const url of [...places(), '/aanmelden', '/v1/search?q=wacht', '/v1/reports/2025-begroting.html'])
    expect([url, await opens(url, null)]).toEqual([url, false]);
  expect([await openCount('raad'), await openCount(null)]).toEqual([1, null]);
});

test('neither does who opens the package of a moment: it can go to anybody', async () => {
  const zip = await get('/v1/reports/2025-begroting.zip', 'raad');
  expect(zip.statusCode).toBe(200);
  const files = unzip(zip.rawPayload);
  expect([...files.keys()]).toContain('gegevens/questions.json');
  expect([...files].filter(([, text]) => text.includes(words))).toEqual([]);
  expect((await get('/v1/reports/2025-begroting.html', 'raad')).body).toContain(words);
});

test('what differs between two moments is told of what the reader reads', async () => {
  await ask('En nu?');
  expect([await questionsDiffer('college'), await questionsDiffer(null)]).toEqual([true, false]);
});

test('a cache cannot give the answer of one to the other: ETag, Cache-Control and Vary differ by who asks', async () => {
  for (const url of ['/v1/questions', '/vragen', `/moment/${frozen}/v1/questions`]) {
    const [one, other] = [await get(url, 'raad'), await get(url, null)];
    expect(one.headers.etag).not.toBe(other.headers.etag);
    expect(one.headers['cache-control']).toBe('private, no-store');
    for (const { headers } of [one, other]) expect(headers.vary).toMatch(/authorization, cookie/);
    const held = await get(url, null, { 'if-none-match': String(one.headers.etag) });
    expect([held.statusCode, held.body]).toEqual([200, other.body]);
    // The other way, and once more: no page that was made for one is kept for the other.
    expect((await get(url, 'raad')).body).toBe(one.body);
    expect((await get(url, null, { 'if-none-match': String(other.headers.etag) })).statusCode).toBe(304);
  }
});

test('new figures bring nothing into force for who is not signed in but the figures', async () => {
  await publish(server.warehouse, sampleRelease({ generation: 'g2', asOf: '2025-12-31' }));
  await server.generations.refresh();
  for (const url of places())
    expect([url, await opens(url, null), await opens(url, 'usd')]).toEqual([url, false, true]);
});

test('a question with an answer is read by everybody, but for the moment that was frozen without it', async () => {
  await write('PUT', `/v1/questions/${question}/answer`, 'usd', { text: 'Door personeel.', basedOn: null });
  for (const url of places().filter((one) => !one.startsWith('/moment/')))
    expect([url, await opens(url, null)]).toEqual([url, true]);
  for (const url of places().filter((one) => one.startsWith('/moment/')))
    expect([url, await opens(url, null)]).toEqual([url, false]);
  expect((await get('/v1/questions', null)).json().items).toHaveLength(1);
  expect((await get('/v1/questions', 'raad')).json().items).toHaveLength(2);
});
