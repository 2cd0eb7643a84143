import { expect, onTestFinished, test } from 'vitest';
import { newestVersions } from '../../journal/versions/read-versions.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import { cycleServer } from '../testing/cycle-server.ts';

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
  expect(refused.body.faults.map(({ field }: { field: string }) => field)).toEqual(['percent', 'euros', 'why']);
  const { document } = (await server.post('/v1/moments/2025-begroting/snapshots', 'controller', {})).body;
  expect((await server.put('/v1/threshold', 'controller', { ...threshold, euros: 1_000_000_000 })).status).toBe(200);
  expect((await list()).threshold).toEqual({ part: 0.01, euros: 1_000_000_000, why: 'Raadsbesluit 5.', version: 1 });
  // Of the sample: 1.108.000 of 13.968.000, and of 3.044.000.
  expect([asked, await money()]).toEqual([2, 0]);
  const neededAt = async (prefix: string) =>
    (await server.get(`${prefix}/v1/calendar`)).body.items.find(({ id }: { id: string }) => id === '2025-begroting')
      .checklist.textsNeeded;
  expect(await neededAt(`/moment/${document.slice(0, 12)}`)).toBe((await neededAt('')) + 2);
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
    (await server.put('/v1/margins/I20', 'controller', { ...margin, margin: 'veel', why: '' })).body.faults,
  ).toMatchObject([{ field: 'margin' }, { field: 'why' }]);
  expect((await server.put('/v1/margins/I20', 'controller', margin)).status).toBe(200);
  expect(await line()).toMatchObject({ margin: 2.5, from: 'vastgelegd', why: 'Raadsbesluit 6.', version: 1 });
  const { document } = (await server.post('/v1/moments/2025-begroting/snapshots', 'controller', {})).body;
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
