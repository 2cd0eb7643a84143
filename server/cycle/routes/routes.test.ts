import { expect, onTestFinished, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { cycleServer, wrongFields } from '../testing/cycle-server.ts';

const start = async () => {
  const server = await cycleServer(sampleRelease({ asOf: '2025-12-31' }));
  onTestFinished(server.close);
  return server;
};

type Line = {
  id: string;
  due: string;
  from: string;
  onTime: boolean | null;
  version: number | null;
  checklist: object;
};
const lineOf = async (server: Awaited<ReturnType<typeof start>>, id: string): Promise<Line> =>
  (await server.get('/v1/calendar', 'raad')).body.items.find((one: Line) => one.id === id);

test('a year has six moments and four quarterly reports, with our own dates until the municipality writes others', async () => {
  const server = await start();
  const { items } = (await server.get('/v1/calendar')).body;
  expect(items.filter(({ year }: { year: number }) => year === 2026)).toHaveLength(10);
  expect(await lineOf(server, '2024-jaarrekening')).toMatchObject({
    due: '2025-06-15',
    from: 'levering',
    onTime: false,
  });
  expect(await lineOf(server, '2027-begroting')).toMatchObject({
    due: '2026-11-01',
    from: 'voorstel',
    checklist: { frozen: false },
  });
  const body = {
    due: '2026-10-20',
    delivered: '2026-10-20',
    prepares: 'Financiën',
    adopts: 'gemeenteraad',
    basedOn: null,
  };
  expect((await server.put('/v1/calendar/2027-begroting', 'beleid', body)).status).toBe(403);
  expect((await server.put('/v1/calendar/2027-begroting', 'controller', body)).status).toBe(200);
  expect(await lineOf(server, '2027-begroting')).toMatchObject({
    due: '2026-10-20',
    from: 'kalender',
    onTime: true,
    version: 1,
  });
});

test('a day that does not exist and empty names are refused together', async () => {
  const server = await start();
  const body = { due: '2026-02-30', delivered: 'gisteren', prepares: '', adopts: ' ', basedOn: null };
  const { status, body: answer } = await server.put('/v1/calendar/2027-begroting', 'beheer', body);
  expect([status, wrongFields(answer)]).toEqual([400, ['due', 'delivered', 'prepares', 'adopts']]);
});

test('a question of the council is answered, linked to its figure, and archived with the moment', async () => {
  const server = await start();
  const question = {
    about: 'indicator',
    subject: 'uitstroomratio',
    moment: '2025-najaarsrapportage',
    text: 'Waarom daalt dit?',
  };
  expect((await server.post('/v1/questions', 'beleid', question)).status).toBe(403);
  expect((await server.post('/v1/questions', 'raad', { ...question, text: '' })).body.errors).toMatchObject([
    { location: { pointer: '/text' } },
  ]);
  const { id } = (await server.post('/v1/questions', 'raad', question)).body;
  const asked = async (prefix = '') => (await server.get(`${prefix}/v1/texts/indicator/I20`, 'college')).body.questions;
  expect(await asked()).toMatchObject([{ id, role: 'raad', answer: null, page: '/indicatoren/uitstroomratio' }]);
  const { document } = (await server.post('/v1/moments/2025-najaarsrapportage/snapshots', 'controller', {})).body;
  const answer = { text: 'Door **personeel**.', basedOn: null };
  expect((await server.put(`/v1/questions/${id}/answer`, 'raad', answer)).status).toBe(403);
  expect((await server.put(`/v1/questions/${id}/answer`, 'usd', answer)).status).toBe(200);
  expect(await server.put(`/v1/questions/${id}/answer`, 'beleid', answer)).toMatchObject({
    status: 409,
    body: { theirs: { version: 1 } },
  });
  expect((await asked())[0].answer.text[0].lines[0][1]).toEqual({ text: 'personeel', strong: true });
  expect(await asked(`/moment/${document.slice(0, 12)}`)).toMatchObject([{ id, answer: null }]);
  // Asked at a figure, without a word of a moment, it is of the one that people work on, and is open on its list.
  const { current } = (await server.get('/v1/calendar')).body;
  await server.post('/v1/questions', 'raad', { about: 'goal', subject: '3.2', text: 'En nu?' });
  expect((await server.get('/v1/texts/goal/3.2', 'raad')).body.questions).toMatchObject([{ moment: { id: current } }]);
  expect(await lineOf(server, current)).toMatchObject({ checklist: { openQuestions: 1 } });
});

test('a target has a decision, and several may stand for one year; a band has its bounds in order', async () => {
  const server = await start();
  const target = {
    low: 70,
    high: null,
    setBy: 'gemeenteraad',
    decision: 'Raadsbesluit 12 november 2025',
    basedOn: null,
  };
  expect((await server.put('/v1/targets/I20/2026/1', 'beleid', target)).status).toBe(403);
  expect((await server.put('/v1/targets/I20/2026/1', 'controller', target)).status).toBe(200);
  expect((await server.put('/v1/targets/I20/2026/2', 'controller', { ...target, low: 68, high: 75 })).status).toBe(200);
  expect((await server.get('/v1/targets')).body.items).toMatchObject([
    { id: 'I20/2026/1', low: 70, high: null, unit: '%', decision: target.decision },
    { id: 'I20/2026/2', low: 68, high: 75 },
  ]);
  const wrong = await server.put('/v1/targets/I20/2026/3', 'controller', { ...target, low: 5, high: 4, decision: '' });
  expect(wrongFields(wrong.body)).toEqual(['high', 'decision']);
});

test('two moments are set side by side, and a moment beside now', async () => {
  const server = await start();
  const { document } = (await server.post('/v1/moments/2025-begroting/snapshots', 'controller', {})).body;
  const changed = sampleRelease({ generation: 'g2', asOf: '2025-12-31' });
  await server.publish({
    ...changed,
    indicators: changed.indicators.map((one) => ({
      ...one,
      observations: one.observations.map((o) => (o.value === 66 ? { ...o, value: 67 } : o)),
    })),
  });
  await server.post('/v1/moments/2025-decemberrapportage/snapshots', 'controller', {});
  const both = (await server.get('/v1/snapshots/2025-begroting/diff/2025-decemberrapportage')).body;
  expect(both).toMatchObject({
    before: { hash: document, moment: { id: '2025-begroting' } },
    counts: { 'niet te herleiden': 1, correctie: 0 },
    items: [{ indicator: 'I20', unit: '%', before: { value: 66 }, after: { value: 67 } }],
  });
  const url = '/v1/snapshots/2025-begroting/diff/2025-decemberrapportage';
  expect(both.indicators).toEqual([expect.objectContaining({ indicator: 'I20', figures: 1, totals: 1 })]);
  expect((await server.get(`${url}?indicator=begroting`)).body.items).toEqual([]);
  expect((await server.get(`${url}?indicator=I20&only=totalen`)).body.items).toHaveLength(1);
  const csv = await server.app.inject(`${url}?format=csv`);
  expect(csv.headers['content-disposition']).toContain('verschil-2025-begroting-2025-decemberrapportage.csv');
  const [head, row, ...others] = csv.body.trim().split('\r\n');
  expect(head).toContain('Eerst;Stand eerst;Ingelezen eerst;Daarna;Stand daarna;Ingelezen daarna;Oorzaak;Waarom');
  expect(row).toMatch(/^I20;.*;2024Q4;%;66;.*;2026-11-22;67;.*;2026-11-22;niet te herleiden;/);
  expect(others).toEqual([]);
  expect((await server.get('/v1/snapshots/2025-decemberrapportage/diff/nu')).body.items).toEqual([]);
  expect((await server.get('/v1/snapshots/2025-begroting/diff/2020-begroting')).status).toBe(404);
});
