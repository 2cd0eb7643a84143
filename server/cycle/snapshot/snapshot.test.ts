import { readFile } from 'node:fs/promises';
import { verdictStates, type GoalVerdict } from 'indicators/verdict/schema.ts';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { keepDocument, readDocument } from '../../journal/documents/documents.ts';
import { writeVersion } from '../../journal/versions/write-version.ts';
import { history } from '../../journal/versions/read-versions.ts';
import { cycleServer } from '../testing/cycle-server.ts';
import { nothingWritten } from '../written.ts';
import { freeze as freezeState } from './freeze.ts';
import { upgrade } from './upgrade.ts';

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

const start = async (release = sampleRelease()) => {
  const server = await cycleServer(release);
  closes.push(server.close);
  return server;
};

// The order of the keys of an answer is no part of it.
const read = (body: string): unknown => (body.startsWith('{') ? JSON.parse(body) : body);

const moment = '2025-najaarsrapportage';
const freeze = `/v1/moments/${moment}/snapshots`;
const duiding = `/v1/duiding/indicator/I20/${moment}`;

const write = async (server: Awaited<ReturnType<typeof start>>, see: string) => {
  await server.put(duiding, 'beleid', { see, why: 'b', act: 'c', basedOn: null });
  await server.post(`${duiding}/adoption`, 'college', { basedOn: 1 });
};

const actor = { name: 'a', role: 'controller', origin: '::1' };

const formOf = async (form: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`${form}.fixture.json`, import.meta.url), 'utf8'));

/** Puts a document in the journal as the moment with this id; gives its hash. */
const keepAs = async ({ journal }: Awaited<ReturnType<typeof start>>, id: string, format: string, content: unknown) => {
  const document = await keepDocument(journal, actor, { format, content });
  const body = { document, generation: 'g0', loadedAt: {}, written: {}, because: null };
  await writeVersion(journal, actor, { kind: 'snapshot', id, body, basedOn: null });
  return document;
};

/** The same with the document that a program of before left. */
const keepOld = async (server: Awaited<ReturnType<typeof start>>, form: string, id: string) =>
  keepAs(server, id, form, await formOf(form));

test('two machines that freeze the same state get the same hash, whenever and by whom it was loaded and written', async () => {
  const one = await start();
  await write(one, 'Minder.');
  const later = sampleRelease({ generation: 'g7' });
  const other = await start({
    ...later,
    deliveries: later.deliveries
      .map((delivery) => ({ ...delivery, loadedAt: '2030-01-01T00:00:00.000Z' }))
      .toReversed(),
  });
  await other.put(duiding, 'usd', { see: 'Eerst iets anders.', why: '', act: '', basedOn: null });
  await other.put(duiding, 'usd', { see: 'Minder.', why: 'b', act: 'c', basedOn: 1 });
  await other.post(`${duiding}/adoption`, 'college', { basedOn: 2 });
  const [first, second] = [await one.post(freeze, 'controller', {}), await other.post(freeze, 'controller', {})];
  expect(first).toMatchObject({
    status: 200,
    body: { version: 1, again: false, document: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(second.body.document).toBe(first.body.document);
});

test('a moment frozen twice is the same document and says so; another state needs a reason, and the first can still be opened', async () => {
  const server = await start();
  const first = (await server.post(freeze, 'controller', {})).body;
  expect((await server.post(freeze, 'controller', {})).body).toEqual({ ...first, again: true });
  await write(server, 'Toch minder.');
  expect(await server.post(freeze, 'controller', {})).toMatchObject({
    status: 400,
    body: { errors: [{ location: { pointer: '/because' } }] },
  });
  const second = (await server.post(freeze, 'controller', { because: 'De tekst kwam later.' })).body;
  expect(second).toMatchObject({ version: 2, again: false });
  expect((await server.get(`/v1/snapshots/${moment}`)).body).toMatchObject({
    hash: second.document,
    supersededBy: null,
  });
  expect((await server.get(`/v1/snapshots/${first.document}`)).body).toMatchObject({
    version: 1,
    supersededBy: second.document,
  });
  const asOf = async (hash: string) =>
    (await server.get(`/moment/${hash.slice(0, 12)}/v1/texts/indicator/I20`)).body.duiding;
  expect(await asOf(first.document)).toEqual([]);
  expect(await asOf(second.document)).toMatchObject([{ see: [{ lines: [[{ text: 'Toch minder.' }]] }] }]);
});

test('of two who freeze a moment at once the same state is kept once; of two states the second is told of the first', async () => {
  const server = await start();
  const written = { ...nothingWritten, rows: 0 };
  // Both read what was written before either wrote.
  const state = (generation: string, part = {}) => ({ release: sampleRelease({ generation, ...part }), written });
  const asked = { moment, because: '' };
  const first = await freezeState(server.journal, actor, state('g1'), asked);
  expect(await freezeState(server.journal, actor, state('g1'), asked)).toEqual({ ...first, again: true });
  await expect(freezeState(server.journal, actor, state('g2', { budget: [] }), asked)).rejects.toMatchObject({
    statusCode: 409,
  });
  expect(await history(server.journal, 'snapshot', moment)).toHaveLength(1);
});

test('as of a moment every answer is what it was, whatever is loaded or written after', async () => {
  const server = await start();
  const urls = ['/v1/goals/3.2', '/v1/indicators/I20', '/v1/budgets', '/v1/indicators/I20/observations?format=csv'];
  const bodies = (prefix: string) =>
    Promise.all(urls.map(async (url) => read((await server.app.inject(prefix + url)).body)));
  const before = await bodies('');
  const { document } = (await server.post(freeze, 'controller', {})).body;
  await server.publish(sampleRelease({ generation: 'g2', indicators: [], budget: [] }));
  expect(await bodies(`/moment/${document.slice(0, 12)}`)).toEqual(before);
  expect(await bodies('')).not.toEqual(before);
});

test('who may not, freezes nothing; what is no moment is not there', async () => {
  const server = await start();
  expect((await server.post(freeze, null, {})).status).toBe(401);
  expect((await server.post(freeze, 'beleid', {})).status).toBe(403);
  expect((await server.post('/v1/moments/2025-lente/snapshots', 'controller', {})).status).toBe(404);
  expect((await server.get('/v1/snapshots/2025-begroting')).status).toBe(404);
  expect((await server.get('/moment/000000000000/v1/budgets')).status).toBe(404);
});

test('a document that was changed is not opened, and the answer says why', async () => {
  const server = await start();
  const { document } = (await server.post(freeze, 'controller', {})).body;
  await sql`drop trigger documents_no_update`.execute(server.journal.db);
  await sql`update documents set body = replace(body, '66', '67') where hash = ${document}`.execute(server.journal.db);
  const answer = await server.get(`/moment/${document.slice(0, 12)}/v1/budgets`);
  expect([answer.status, answer.body.detail]).toEqual([
    500,
    expect.stringContaining('is veranderd sinds het bewaard is'),
  ]);
});

test('a moment that was frozen in the form of before opens as it was', async () => {
  const server = await start();
  const document = await keepOld(server, 'moment-1', '2024-jaarrekening');
  // The hash that the form of before gave this document.
  expect(document).toBe('deb1c02cd64ef56c12ba477b60c66b5f69da5bff37984f2a36247e9b982f5a1f');
  expect((await readDocument(server.journal, document))?.format).toBe('moment-1');
  await server.publish(sampleRelease({ generation: 'g3' }));
  const at = `/moment/${document.slice(0, 12)}/v1`;
  expect((await server.get(`${at}/texts/indicator/I20`)).body).toMatchObject({
    duiding: [{ moment: { id: '2024-jaarrekening' }, see: [{ lines: [[{ text: 'Minder trajecten slaagden.' }]] }] }],
    stories: [{ partner: 'Carrefour' }],
  });
  expect((await server.get(`${at}/indicators/I20`)).body.latest).toMatchObject({ period: '2024Q4', value: 66 });
});

test('a moment of the form after that opens with its targets, and draws the plan of then: its goals and their names', async () => {
  const server = await start();
  const document = await keepOld(server, 'moment-2', '2025-voorjaarsrapportage');
  // The hash that the form of then gave this document.
  expect(document).toBe('249c69766cf0c3c79fd1984226662872e47a461518a1e62960a223369e006b4b');
  await server.publish(sampleRelease({ generation: 'g3' }));
  const at = `/moment/${document.slice(0, 12)}/v1`;
  expect((await server.get(`${at}/targets`)).body.items).toMatchObject([{ id: 'I20/2025/1', low: 70 }]);
  expect((await server.get(`${at}/goals/3.2`)).body).toMatchObject({
    title: 'Doen wat helpt',
    principle: { name: 'Passende hulp' },
  });
  expect((await server.get(`${at}/goals/3.1`)).status).toBe(404);
  expect((await server.get('/v1/goals/3.1')).status).toBe(200);
  const { items } = (await server.get(`${at}/principles`)).body;
  expect(items.find(({ id }: { id: string }) => id === 'passend').goals).toHaveLength(1);
});

test('the dates that were agreed, who prepares, what words meant and from what deviation a text was asked are frozen too', async () => {
  const server = await start();
  const line = { due: '2025-10-10', delivered: null, prepares: 'Team A', adopts: 'college', basedOn: null };
  await server.put(`/v1/calendar/${moment}`, 'controller', line);
  const { document } = (await server.post(freeze, 'controller', {})).body;
  await server.put(`/v1/calendar/${moment}`, 'controller', {
    ...line,
    due: '2025-12-01',
    prepares: 'Team B',
    because: 'Uitstel.',
    basedOn: 1,
  });
  const { items } = (await server.get(`/moment/${document.slice(0, 12)}/v1/calendar`)).body;
  expect(items.find(({ id }: { id: string }) => id === moment)).toMatchObject({
    due: '2025-10-10',
    prepares: 'Team A',
  });
  const kept = await readDocument(server.journal, document);
  expect(kept?.content).toMatchObject({
    format: 'moment-5',
    configuration: { threshold: { part: 0.05, euros: 100_000, why: null }, margins: [] },
    plan: { principles: expect.any(Array), glossary: expect.any(Array) },
  });
  // What words meant is read from the moment, not from the program.
  const words = (await server.get(`/moment/${document.slice(0, 12)}/v1/glossary`)).body.items;
  expect(words).toEqual((await server.get('/v1/glossary')).body.items);
});

test('a moment of the third form opens with its calendar, its words and the threshold of then', async () => {
  const server = await start();
  const document = await keepOld(server, 'moment-3', moment);
  // The hash that the form of then gave this document.
  expect(document).toBe('efb063571796b377db7c246565d2011dd3d3a6246b9346feb6df2b155d19c453');
  await server.publish(sampleRelease({ generation: 'g3' }));
  const at = `/moment/${document.slice(0, 12)}/v1`;
  const { items } = (await server.get(`${at}/calendar`)).body;
  expect(items.find(({ id }: { id: string }) => id === moment)).toMatchObject({
    due: '2025-10-10',
    prepares: 'Team A',
  });
  expect((await server.get(`${at}/glossary`)).body.items).toMatchObject([
    { meaning: 'De dag waarover het cijfer gaat, zoals men het toen schreef.' },
  ]);
  expect(upgrade(await formOf('moment-3')).configuration).toEqual({
    threshold: { part: 0.04, euros: 90_000, why: null },
    margins: [],
  });
  // That form kept nothing of the other sets: those of the program stand there.
  expect((await server.get(`${at}/sets`)).body).toEqual((await server.get('/v1/sets')).body);
});

test('a moment of the fourth form opens with its margins, its sets and what was asked of it; what was proposed is of the program', async () => {
  const server = await start();
  const document = await keepOld(server, 'moment-4', moment);
  // The hash that the form of then gave this document.
  expect(document).toBe('d4571fbd0f9b0428899a117cb095ffa73be6ddfc03b367d40f0cf3d90ed4f00e');
  await server.publish(sampleRelease({ generation: 'g3' }));
  const { items } = (await server.get(`/moment/${document.slice(0, 12)}/v1/calendar`)).body;
  expect(items.find(({ id }: { id: string }) => id === moment)).toMatchObject({
    contains: ['oordeel per doel', 'brief van toen'],
    because: 'De raad vroeg uitstel.',
  });
  expect((await server.get(`/moment/${document.slice(0, 12)}/v1/sets/grip`)).body).toMatchObject({
    name: 'grip van toen',
  });
  const { configuration, proposals } = upgrade(await formOf('moment-4'));
  expect(configuration).toMatchObject({
    threshold: { part: 0.03, euros: 80_000, why: 'Besluit van toen.' },
    margins: [{ indicator: 'I20', margin: 3 }],
  });
  expect(proposals).toBe(null);
});

test('a moment of the form of now opens as it was, with what the program proposed then; another shape of it would be another form', async () => {
  const server = await start();
  const kept = await formOf('moment-5');
  const document = await keepOld(server, 'moment-5', moment);
  // The hash of this document. Does it not open any more, or not with this? Then the form is another: give it a next name, and a step in upgrade.ts.
  expect(document).toBe('8e4dd8017f5908ec70b94261aa494c35c62392eca1b68ebb361680b31a14a916');
  expect(upgrade(kept)).toEqual(kept);
  await server.publish(sampleRelease({ generation: 'g3' }));
  const at = `/moment/${document.slice(0, 12)}/v1`;
  const { items } = (await server.get(`${at}/calendar`)).body;
  expect(new Set(items.map((line: { moment: string }) => line.moment))).toEqual(new Set(['begroting']));
  expect(items.find(({ from }: { from: string }) => from === 'voorstel')).toMatchObject({
    due: expect.stringMatching(/-09-09$/),
    prepares: 'Team toen',
    adopts: 'raad',
    contains: ['brief'],
    checklist: { audited: true },
  });
  expect((await server.get(`${at}/indicators/I20`)).body).toMatchObject({
    version: 2,
    changes: [{ version: 1 }, { version: 2, on: '2027-01-01', why: 'Pleegzorg telt niet meer mee.' }],
    verdicts: [{ state: 'wijkt af', sentence: 'Zin van toen.' }],
  });
});

test('as of a moment, what was frozen before it was delivered, and what was frozen after it was not', async () => {
  const server = await start(sampleRelease({ asOf: '2025-12-31' }));
  const asOf = async (prefix = ''): Promise<{ id: string; delivered: string | null; due: string }[]> =>
    (await server.get(`${prefix}/v1/calendar`)).body.items;
  await server.post('/v1/moments/2025-perspectiefnota/snapshots', 'controller', {});
  const before = await asOf();
  expect(before.find(({ id }) => id === '2025-perspectiefnota')?.delivered).toMatch(/^20\d\d-/);
  const { document } = (await server.post(freeze, 'controller', {})).body;
  await server.post('/v1/moments/2026-begroting/snapshots', 'controller', {});
  const frozen = await asOf(`/moment/${document.slice(0, 12)}`);
  const days = (lines: typeof before) => lines.map(({ id, due, delivered }) => [id, due, delivered]);
  expect(days(frozen)).toEqual(days(before));
});

test('the other sets are frozen: what the documents said then is on every page of them, whatever the program says now', async () => {
  const server = await start();
  const then = upgrade(await formOf('moment-3'));
  const sets = {
    list: ['kwartaalrapportage', 'deelplan-wmo', 'grip', 'voorveld'].map((id) => ({
      id,
      name: `${id} van toen`,
      source: 'Nota',
      about: 'Toen.',
    })),
    quarterly: [],
    deelplanWmo: [{ id: 'W01', goal: 'd', name: 'Score van toen', source: 's', cycle: 'c', history: null }],
    grip: {
      source: 'Rapport van toen',
      measures: [{ id: 'A', part: 'Voorveld', name: 'Van toen', intended: 7, realised: '-' as const, note: null }],
      appendix: [{ part: 'Voorveld', total: 9, measures: [] }],
      businessCases: [{ id: 'b', name: 'Zaak van toen', saving: 3, fte: 1, outcomes: [], note: '' }],
    },
    voorveld: {
      source: 'Aanpak van toen',
      areas: [{ id: 'a', name: 'Gebied van toen', results: [{ text: '(invullen)', norm: null, measure: null }] }],
    },
  };
  if (then.plan === null) throw new Error('the fixture has a plan');
  const document = await keepAs(server, moment, then.format, { ...then, plan: { ...then.plan, sets } });
  await server.publish(sampleRelease({ generation: 'g3' }));
  const at = async (url: string) => (await server.get(`/moment/${document.slice(0, 12)}/v1${url}`)).body;
  expect((await at('/sets')).items).toHaveLength(4);
  expect(await at('/sets/grip')).toMatchObject({ name: 'grip van toen' });
  expect(await at('/measures')).toMatchObject({
    source: 'Rapport van toen',
    items: [{ name: 'Van toen' }],
    parts: [{ intended: 7, realised: 0, withoutAmount: ['A'], appendix: 9 }],
  });
  expect((await at('/business-cases')).items).toMatchObject([{ name: 'Zaak van toen' }]);
  expect((await at('/deelplan-wmo')).items).toMatchObject([{ name: 'Score van toen' }]);
  expect((await at('/result-areas')).items).toMatchObject([{ name: 'Gebied van toen', results: [{ open: true }] }]);
  expect((await at('/quarterly-reports')).domains).toEqual([]);
  // A moment that is frozen now keeps what its own answers say.
  const frozen = (await server.post(freeze, 'controller', { because: 'Opnieuw.' })).body.document.slice(0, 12);
  for (const url of ['/sets', '/measures', '/business-cases', '/deelplan-wmo', '/result-areas', '/quarterly-reports'])
    expect((await server.get(`/moment/${frozen}/v1${url}`)).body).toEqual((await server.get(`/v1${url}`)).body);
  expect(
    (await readDocument(server.journal, (await server.get(`/v1/snapshots/${moment}`)).body.hash))?.content,
  ).toMatchObject({ plan: { sets: { grip: { measures: expect.any(Array) } } } });
});

test('the pages of a moment tell what changed since the moment that its report compares with: that before it in the calendar', async () => {
  const counts = Object.fromEntries(verdictStates.map((one) => [one, 0])) as GoalVerdict['counts'];
  const goals = (state: 'wijkt af' | 'op koers') => [
    { goal: '3.2', state, sentence: 'a', reason: 'shown', interpreted: [], counts },
  ];
  const server = await start(sampleRelease({ goals: goals('wijkt af'), asOf: '2024-12-31' }));
  await server.post('/v1/moments/2025-kwartaalrapportage-1/snapshots', 'controller', {});
  await server.publish(sampleRelease({ generation: 'g2', goals: goals('op koers') }));
  // Due after the first and before the next, and frozen after it.
  const { document } = (await server.post('/v1/moments/2024-jaarrekening/snapshots', 'controller', {})).body;
  await server.post('/v1/moments/2025-voorjaarsrapportage/snapshots', 'controller', {});
  const { since } = (await server.get(`/moment/${document.slice(0, 12)}/v1/principles`)).body;
  expect(since).toMatchObject({ moment: 'kwartaalrapportage 1', year: 2025, asOf: '2024-12-31' });
  expect(since.goals).toContainEqual(expect.objectContaining({ goal: '3.2', state: 'wijkt af' }));
  const first = (await server.get('/v1/snapshots/2025-kwartaalrapportage-1')).body.hash.slice(0, 12);
  expect((await server.get(`/moment/${first}/v1/principles`)).body.since).not.toMatchObject({ year: 2025 });
});
