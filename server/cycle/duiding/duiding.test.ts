import { afterEach, expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { cycleServer, wrongFields } from '../testing/cycle-server.ts';

const url = '/v1/duiding/indicator/uitstroomratio/2025-najaarsrapportage';
const draft = { see: 'Minder trajecten slaagden.', why: 'Er was weinig personeel.', act: 'Wij werven.', basedOn: null };

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

const start = async (release = sampleRelease()) => {
  const server = await cycleServer(release);
  closes.push(server.close);
  return server;
};

test('a concept is for who may read concepts; adopted it is for everybody', async () => {
  const server = await start();
  // What is answered is what the description says, and not who wrote.
  const kept = await server.put(url, 'beleid', draft);
  expect([kept.status, kept.body]).toEqual([200, { id: 'indicator/I20/2025-najaarsrapportage', version: 1 }]);
  const texts = '/v1/texts/indicator/I20';
  expect((await server.get(texts)).body.duiding).toEqual([]);
  expect((await server.get(url)).status).toBe(401);
  expect((await server.get(url, 'raad')).status).toBe(403);
  const desk = await server.get(url, 'college');
  expect(desk.body).toMatchObject({
    newest: { version: 1, status: 'concept', see: draft.see },
    may: { write: false, adopt: true },
  });
  expect(desk.headers['cache-control']).toContain('private');

  expect(await server.post(`${url}/adoption`, 'beleid', { basedOn: 1 })).toMatchObject({ status: 403 });
  expect(await server.post(`${url}/adoption`, 'college', { basedOn: 1 })).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  expect((await server.get(texts)).body.duiding).toMatchObject([
    { moment: { id: '2025-najaarsrapportage' }, see: [{ lines: [[{ text: draft.see }]] }], moved: false },
  ]);
});

test('what was adopted is never changed: a concept over it is not seen, and replacing it asks for a reason and keeps it', async () => {
  const server = await start();
  await server.put(url, 'beleid', draft);
  await server.post(`${url}/adoption`, 'college', { basedOn: 1 });
  expect(await server.post(`${url}/adoption`, 'college', { basedOn: 2 })).toMatchObject({
    status: 409,
    body: { detail: 'Deze tekst is al vastgesteld.' },
  });
  await server.put(url, 'beleid', { ...draft, see: 'Anders.', basedOn: 2 });
  const seen = async () => (await server.get('/v1/texts/indicator/I20')).body.duiding[0].see[0].lines[0][0].text;
  expect(await seen()).toBe(draft.see);
  expect(await server.post(`${url}/adoption`, 'college', { basedOn: 3 })).toMatchObject({
    status: 400,
    body: { errors: [{ location: { pointer: '/because' } }] },
  });
  await server.post(`${url}/adoption`, 'college', { basedOn: 3, because: 'Het cijfer was fout.' });
  expect(await seen()).toBe('Anders.');
  const { versions } = (await server.get(url, 'beleid')).body;
  expect(versions.map((one: { status: string }) => one.status)).toEqual([
    'concept',
    'vastgesteld',
    'concept',
    'vastgesteld',
  ]);
  expect(versions[1].see[0].lines[0][0].text).toBe(draft.see);
});

test('of two authors at once the second gets the text of the first beside his own', async () => {
  const server = await start();
  await server.put(url, 'beleid', draft);
  const second = await server.put(url, 'usd', { ...draft, see: 'Iets anders.' });
  expect(second).toMatchObject({
    status: 409,
    body: { theirs: { version: 1, author: 'iemand van beleid', body: { see: draft.see } } },
  });
  expect(await server.put(url, 'usd', { ...draft, see: 'Iets anders.', basedOn: 1 })).toMatchObject({ status: 200 });
});

test('a figure that moved since says so, until somebody writes again', async () => {
  const server = await start();
  await server.put(url, 'beleid', draft);
  await server.post(`${url}/adoption`, 'college', { basedOn: 1 });
  const { indicators } = sampleRelease();
  const moved = indicators.map((one) => ({
    ...one,
    observations: one.observations.map((o) =>
      one.id === 'I20' && o.measure === 'main' && o.period === '2024Q4' && o.region === 'GM0171' && o.breakdown === null
        ? { ...o, value: 67.1 }
        : o,
    ),
  }));
  await server.publish(sampleRelease({ generation: 'g2', indicators: moved }));
  expect((await server.get('/v1/texts/indicator/I20')).body.duiding).toMatchObject([
    { moved: true, figureThen: { period: '2024Q4', value: 66, unit: '%', decimals: 1 } },
  ]);
});

test('everything that is wrong is said at once, and a text of ten thousand words is kept as it is', async () => {
  const server = await start();
  const empty = await server.put(url, 'beleid', { see: ' ', why: '', act: 'x'.repeat(100_001), basedOn: null });
  expect([empty.status, wrongFields(empty.body)]).toEqual([400, ['act']]);
  const long = Array.from({ length: 10_000 }, () => 'woord').join(' ');
  expect(await server.put(url, 'beleid', { see: long, why: '', act: '', basedOn: null })).toMatchObject({
    status: 200,
  });
  expect((await server.get(url, 'beleid')).body.newest.see).toBe(long);
  expect(await server.post(`${url}/adoption`, 'college', { basedOn: 1 })).toMatchObject({
    status: 400,
    body: { errors: [{ location: { pointer: '/why' } }, { location: { pointer: '/act' } }] },
  });
});

test('what is not there is not written about', async () => {
  const server = await start();
  for (const wrong of [
    'indicator/I99/2025-begroting',
    'goal/9.9/2025-begroting',
    'taakveld/9/2025-begroting',
    'goal/1.1/2025-lente',
  ])
    expect((await server.put(`/v1/duiding/${wrong}`, 'beleid', draft)).status).toBe(404);
});

test('what must be written is what gave a signal or deviates, with how far it is', async () => {
  const server = await start();
  const ask = async () => (await server.get('/v1/required-texts?moment=2025-najaarsrapportage', 'beleid')).body;
  expect(await ask()).toMatchObject({
    moment: { id: '2025-najaarsrapportage' },
    items: expect.arrayContaining([
      expect.objectContaining({ subject: 'I20', reasons: ['signaal'], status: 'nog niets' }),
    ]),
  });
  await server.put(url, 'beleid', draft);
  expect((await ask()).items).toContainEqual(
    expect.objectContaining({ subject: 'I20', status: 'concept', moved: false }),
  );
});
