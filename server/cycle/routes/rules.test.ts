import { expect, onTestFinished, test } from 'vitest';
import { newestVersions } from '../../journal/versions/read-versions.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import { cycleServer, wrongFields } from '../testing/cycle-server.ts';

const start = async () => {
  const server = await cycleServer(sampleRelease({ asOf: '2025-12-31' }));
  onTestFinished(server.close);
  return server;
};

const threshold = { percent: 1, euros: 0, why: 'Raadsbesluit 5.', basedOn: null };

test('the threshold for money is set by who keeps the calendar, with a reason; the list of texts and the checklist follow, and a moment keeps it', async () => {
  const server = await start();
  const list = async () => (await server.get('/v1/required-texts', 'controller')).body;
  const before = await list();
  expect(before.threshold).toEqual({ part: 0.05, euros: 100_000, why: null, version: null });
  const money = async () =>
    (await list()).items.filter(({ reasons }: { reasons: string[] }) => reasons.includes('geld')).length;
  const asked = await money();
  expect((await server.put('/v1/threshold', 'beleid', threshold)).status).toBe(403);
  const refused = await server.put('/v1/threshold', 'controller', { ...threshold, percent: '', euros: -1, why: ' ' });
  expect(wrongFields(refused.body)).toEqual(['percent', 'euros', 'why']);
  const { document } = (await server.post('/v1/moments/2026-begroting/snapshots', 'controller', {})).body;
  expect((await server.put('/v1/threshold', 'controller', { ...threshold, euros: 1_000_000_000 })).status).toBe(200);
  expect((await list()).threshold).toEqual({ part: 0.01, euros: 1_000_000_000, why: 'Raadsbesluit 5.', version: 1 });
  // Of the sample: 1.108.000 of 13.968.000, and of 3.044.000.
  expect([asked, await money()]).toEqual([2, 0]);
  const neededAt = async (prefix: string, moment: string) =>
    (await server.get(`${prefix}/v1/calendar`)).body.items.find(({ id }: { id: string }) => id === moment).checklist
      .textsNeeded;
  expect(await neededAt(`/moment/${document.slice(0, 12)}`, '2026-begroting')).toBe(
    // What was frozen is delivered: of now a moment that was not tells how many.
    (await neededAt('', '2025-decemberrapportage')) + 2,
  );
  expect((await server.put('/v1/threshold', 'beheer', threshold)).status).toBe(409);
});

test('a margin is set with a reason, stands in the list and in the verdict, and a moment keeps it; taken back, ours is there again', async () => {
  const server = await start();
  const line = async (prefix = '') =>
    (await server.get(`${prefix}/v1/margins`)).body.items.find(
      ({ indicator }: { indicator: string }) => indicator === 'I20',
    );
  const ours = await line();
  expect(ours).toMatchObject({ margin: 5, unit: 'procentpunt', from: 'voorstel', version: null });
  const margin = { margin: 2.5, why: 'Raadsbesluit 6.', basedOn: null };
  expect((await server.put('/v1/margins/I20', 'college', margin)).status).toBe(403);
  expect(
    (await server.put('/v1/margins/I20', 'controller', { ...margin, margin: 'veel', why: '' })).body.errors,
  ).toMatchObject([{ location: { pointer: '/margin' } }, { location: { pointer: '/why' } }]);
  expect((await server.put('/v1/margins/I20', 'controller', margin)).status).toBe(200);
  expect(await line()).toMatchObject({ margin: 2.5, from: 'vastgelegd', why: 'Raadsbesluit 6.', version: 1 });
  const { document } = (await server.post('/v1/moments/2026-begroting/snapshots', 'controller', {})).body;
  const back = { margin: null, why: 'Het besluit is ingetrokken.' };
  expect((await server.put('/v1/margins/I20', 'controller', { ...back, basedOn: 1 })).status).toBe(200);
  expect(await line()).toEqual(ours);
  expect(await line(`/moment/${document.slice(0, 12)}`)).toMatchObject({ margin: 2.5, version: 1 });
  // Who sees no margin may set one, though one was taken back before.
  expect((await server.put('/v1/margins/I20', 'controller', margin)).body.version).toBe(3);
});

test('what a moment must hold is written with its dates; without it our proposal holds', async () => {
  const server = await start();
  const url = '/v1/calendar/2026-begroting';
  const line = { due: '2026-10-20', delivered: null, prepares: 'Financiën', adopts: 'gemeenteraad' };
  const contains = async () =>
    (await server.get('/v1/calendar')).body.items.find(({ id }: { id: string }) => id === '2026-begroting').contains;
  const ours = await contains();
  expect(ours.length).toBeGreaterThan(1);
  await server.put(url, 'controller', { ...line, contains: ['Een brief van het college'], basedOn: null });
  expect(await contains()).toEqual(['Een brief van het college']);
  await server.put(url, 'controller', { ...line, contains: [], basedOn: 1 });
  expect(await contains()).toEqual(ours);
  // Who keeps the dates sends our proposal along: it does not become a choice of the municipality.
  await server.put(url, 'controller', { ...line, contains: ours, basedOn: 2 });
  expect((await newestVersions(server.journal, 'moment'))[0]?.body).not.toHaveProperty('contains');
});

test('an agreed date and a day of delivery become another with a reason alone; what was frozen keeps what stood', async () => {
  const server = await start();
  const url = '/v1/calendar/2026-begroting';
  const line = { due: '2026-10-20', delivered: null, prepares: 'Financiën', adopts: 'gemeenteraad' };
  const put = (part: object) => server.put(url, 'controller', { ...line, ...part });
  const faults = async (part: object) => {
    const { status, body } = await put(part);
    return [status, wrongFields(body)];
  };
  const stands = async (prefix = '') =>
    (await server.get(`${prefix}/v1/calendar`)).body.items.find(({ id }: { id: string }) => id === '2026-begroting');
  // On our proposal nobody agreed, and a day of delivery is told once without a reason.
  expect((await put({ basedOn: null })).status).toBe(200);
  expect((await put({ delivered: '2026-10-19', basedOn: 1 })).status).toBe(200);
  expect(await faults({ delivered: '2026-10-19', due: '2026-11-20', basedOn: 2 })).toEqual([400, ['because']]);
  expect(await faults({ delivered: '2026-10-01', because: ' ', basedOn: 2 })).toEqual([400, ['because']]);
  expect(await faults({ delivered: null, basedOn: 2 })).toEqual([400, ['because']]);
  const { document } = (await server.post('/v1/moments/2026-begroting/snapshots', 'controller', {})).body;
  const because = 'De raad vroeg uitstel.';
  expect((await put({ delivered: '2026-10-19', due: '2026-11-20', because, basedOn: 2 })).status).toBe(200);
  expect(await stands()).toMatchObject({ due: '2026-11-20', delivered: '2026-10-19', because, version: 3 });
  expect(await stands(`/moment/${document.slice(0, 12)}`)).toMatchObject({ due: '2026-10-20', because: null });
  // Another name needs no reason, and leaves the one that was given.
  expect((await put({ delivered: '2026-10-19', due: '2026-11-20', prepares: 'Control', basedOn: 3 })).status).toBe(200);
  expect(await stands()).toMatchObject({ prepares: 'Control', because });
});

test('a moment that is frozen is delivered that day; nobody can make that undone without another day and a reason', async () => {
  const server = await start();
  const url = '/v1/calendar/2026-begroting';
  const line = { due: '2099-10-20', delivered: null, prepares: 'Financiën', adopts: 'gemeenteraad' };
  await server.put(url, 'controller', { ...line, basedOn: null });
  await server.post('/v1/moments/2026-begroting/snapshots', 'controller', {});
  const { snapshots, ...stood } = (await server.get('/v1/calendar')).body.items.find(
    ({ id }: { id: string }) => id === '2026-begroting',
  );
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(snapshots[0].frozenAt),
  );
  // Of a server that takes no files: the figure follows when somebody loads the calendar.
  expect(stood).toMatchObject({ delivered: day, onTime: true, checklist: null, inFigures: false });
  expect((await server.put(url, 'controller', { ...line, prepares: 'Control', basedOn: 1 })).status).toBe(200);
  expect((await server.put(url, 'controller', { ...line, delivered: '2026-01-02', basedOn: 2 })).status).toBe(400);
});

test('an answer that was given is replaced with a reason, and stays in the moment that was frozen with it', async () => {
  const server = await start();
  const { id } = (await server.post('/v1/questions', 'raad', { about: 'goal', subject: '3.2', text: 'Waarom?' })).body;
  const url = `/v1/questions/${id}/answer`;
  await server.put(url, 'beleid', { text: 'Door personeel.', basedOn: null });
  const { document } = (await server.post('/v1/moments/2026-begroting/snapshots', 'controller', {})).body;
  const answer = async (prefix = '') => (await server.get(`${prefix}/v1/questions`)).body.items[0].answer;
  expect((await server.put(url, 'beleid', { text: 'Anders.', basedOn: 1 })).body.errors).toMatchObject([
    { location: { pointer: '/because' } },
  ]);
  expect(await answer()).toMatchObject({ raw: 'Door personeel.', version: 1, because: null });
  expect((await server.put(url, 'beleid', { text: 'Anders.', because: 'Een fout.', basedOn: 1 })).status).toBe(200);
  expect(await answer()).toMatchObject({ raw: 'Anders.', because: [{ lines: [[{ text: 'Een fout.' }]] }] });
  expect(await answer(`/moment/${document.slice(0, 12)}`)).toMatchObject({ raw: 'Door personeel.', because: null });
});

test('nothing of a moment can be taken away or written over by another way', async () => {
  const { app } = await start();
  const urls = [
    '/v1/calendar/2026-begroting',
    '/v1/questions/vraag-1',
    '/v1/questions/vraag-1/answer',
    '/v1/snapshots/2026-begroting',
    '/v1/moments/2026-begroting/snapshots',
    '/v1/targets/I20/2026/1',
    '/v1/duiding/indicator/I20/2026-begroting',
  ];
  const headers = { authorization: 'Bearer token-beheer' };
  const answers = await Promise.all(
    urls.flatMap((url) => (['DELETE', 'PATCH'] as const).map((method) => app.inject({ method, url, headers }))),
  );
  expect(answers.filter(({ statusCode }) => statusCode !== 404 && statusCode !== 405)).toEqual([]);
  // An address says what it does take, also one that only writes.
  const allowed = async (method: 'GET' | 'PATCH', url: string) => {
    const answer = await app.inject({ method, url, headers });
    return [answer.statusCode, answer.headers.allow];
  };
  expect(await allowed('PATCH', '/v1/targets/I20/2026/1')).toEqual([405, 'PUT']);
  expect(await allowed('GET', '/v1/questions/vraag-1/answer')).toEqual([405, 'PUT']);
  expect(await allowed('GET', '/v1/moments/2026-begroting/snapshots')).toEqual([405, 'POST']);
  expect(await allowed('PATCH', '/v1/questions')).toEqual([405, 'GET, HEAD, POST']);
  expect(await allowed('PATCH', '/v1/nergens')).toEqual([404, undefined]);
});
