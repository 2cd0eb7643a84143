import { afterEach, expect, test } from 'vitest';
import { cycleServer, wrongFields } from '../testing/cycle-server.ts';

const place = 'indicator/I20/2025-najaarsrapportage';
const url = `/v1/stories/${place}/1`;
const story = { partner: 'Carrefour', text: 'Bij ons leert **Mo** fietsen.', basedOn: null };

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

const start = async () => {
  const server = await cycleServer();
  closes.push(server.close);
  return server;
};

const told = async (server: Awaited<ReturnType<typeof start>>) =>
  (await server.get('/v1/texts/indicator/I20')).body.stories;

test('a story is a concept until the college places it, and then stands under the name of the partner', async () => {
  const server = await start();
  expect((await server.put(url, 'college', story)).status).toBe(403);
  expect((await server.put(url, 'usd', story)).body).toEqual({ id: `${place}/1`, version: 1 });
  expect(await told(server)).toEqual([]);
  expect((await server.get(`/v1/duiding/${place}`, 'beleid')).body.stories).toMatchObject([
    { number: '1', status: 'concept', partner: 'Carrefour', replaces: false },
  ]);
  expect((await server.post(`${url}/adoption`, 'usd', { basedOn: 1 })).status).toBe(403);
  expect((await server.post(`${url}/adoption`, 'college', { basedOn: 1 })).status).toBe(200);
  expect(await told(server)).toMatchObject([{ partner: 'Carrefour', moment: { id: '2025-najaarsrapportage' } }]);
});

test('one that was placed is not changed: it is replaced with a reason, and what stood is kept', async () => {
  const server = await start();
  await server.put(url, 'usd', story);
  await server.post(`${url}/adoption`, 'college', { basedOn: 1 });
  expect((await server.post(`${url}/adoption`, 'college', { basedOn: 2 })).status).toBe(409);
  await server.put(url, 'usd', { ...story, text: 'Anders.', basedOn: 2 });
  expect((await told(server))[0].text[0].lines[0][0].text).toBe('Bij ons leert ');
  expect(await server.post(`${url}/adoption`, 'college', { basedOn: 3 })).toMatchObject({
    status: 400,
    body: { errors: [{ location: { pointer: '/because' } }] },
  });
  await server.post(`${url}/adoption`, 'college', { basedOn: 3, because: 'De partner vroeg het.' });
  expect((await told(server))[0].text[0].lines[0][0].text).toBe('Anders.');
});

test('all faults come at once; of two who write at once the second gets the words of the first', async () => {
  const server = await start();
  const { status, body } = await server.put(url, 'usd', { partner: ' ', text: '', basedOn: null });
  expect([status, wrongFields(body)]).toEqual([400, ['partner', 'text']]);
  await server.put(url, 'usd', story);
  expect(await server.put(url, 'beleid', { ...story, text: 'Iets anders.' })).toMatchObject({
    status: 409,
    body: { theirs: { version: 1, body: { text: story.text } } },
  });
  expect((await server.put('/v1/stories/indicator/I99/2025-begroting/1', 'usd', story)).status).toBe(404);
  expect((await server.put('/v1/stories/indicator/I20/2025-lente/1', 'usd', story)).status).toBe(404);
});
