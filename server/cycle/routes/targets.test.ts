import { expect, onTestFinished, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { cycleServer } from '../testing/cycle-server.ts';

const start = async () => {
  const server = await cycleServer(sampleRelease({ asOf: '2025-12-31' }));
  onTestFinished(server.close);
  return server;
};

const target = { low: 10, high: null, setBy: 'gemeenteraad', decision: 'Raadsbesluit 12 november 2024', basedOn: null };
const verdictOf = async (server: Awaited<ReturnType<typeof start>>, prefix = '') =>
  (await server.get(`${prefix}/v1/indicators/I20`)).body.verdicts?.[0];

test('an adopted target is in the verdict at once, in the lists and in the goal; taken back it is not', async () => {
  const server = await start();
  const before = await verdictOf(server);
  await server.put('/v1/targets/I20/2024/1', 'controller', target);
  const judged = await verdictOf(server);
  expect(judged).toMatchObject({
    sentence: expect.stringContaining(
      'Doelwaarde: minstens 10% in 2024 (gemeenteraad, Raadsbesluit 12 november 2024).',
    ),
    targets: [{ current: 2024, steps: [{ year: 2024, low: 10, high: null }] }],
  });
  const { items } = (await server.get('/v1/indicators')).body;
  const listed = items.find(({ id }: { id: string }) => id === 'I20').verdicts[0];
  expect(listed).toMatchObject({ sentence: judged.sentence });
  expect((await server.get('/v1/goals/3.2')).body.verdicts.I20.sentence).toBe(judged.sentence);
  expect((await server.get('/v1/targets')).body.items).toMatchObject([{ state: judged.state, clashes: false }]);

  const withdrawal = { ...target, withdrawn: 'De raad nam een ander besluit.', basedOn: 1 };
  expect(
    (await server.put('/v1/targets/I20/2024/1', 'controller', { ...withdrawal, withdrawn: ' ' })).body.errors,
  ).toMatchObject([{ location: { pointer: '/withdrawn' } }]);
  expect((await server.put('/v1/targets/I20/2024/1', 'controller', withdrawal)).status).toBe(200);
  expect(await verdictOf(server)).toEqual(before);
  expect((await server.get('/v1/targets')).body.items).toEqual([]);
});

test('a new generation of figures is judged by the targets too', async () => {
  const server = await start();
  await server.put('/v1/targets/I20/2024/1', 'controller', target);
  await server.publish(sampleRelease({ generation: 'g2', asOf: '2025-12-31' }));
  expect((await verdictOf(server)).targets).toHaveLength(1);
});

test('a frozen moment keeps the verdict and the target of then, whatever is decided after', async () => {
  const server = await start();
  await server.put('/v1/targets/I20/2024/1', 'controller', target);
  const then = await verdictOf(server);
  const { document } = (await server.post('/v1/moments/2025-begroting/snapshots', 'controller', {})).body;
  const at = `/moment/${document.slice(0, 12)}`;
  await server.put('/v1/targets/I20/2024/1', 'controller', { ...target, low: 99, basedOn: 1 });
  expect((await verdictOf(server)).sentence).toContain('minstens 99%');
  expect(await verdictOf(server, at)).toEqual(then);
  expect((await server.get(`${at}/v1/targets`)).body.items).toMatchObject([{ low: 10, version: 1 }]);
});

test('two decisions that no figure can meet together are told as such', async () => {
  const server = await start();
  await server.put('/v1/targets/I20/2024/1', 'controller', { ...target, low: 80 });
  await server.put('/v1/targets/I20/2024/2', 'controller', { ...target, low: null, high: 60, setBy: 'college' });
  expect(await verdictOf(server)).toMatchObject({ state: 'niet vast te stellen', reason: 'targets-clash' });
  // A target for another figure clashes with neither.
  await server.put('/v1/targets/I20/2024/3', 'controller', { ...target, measure: 'gestart', low: 5 });
  const { items } = (await server.get('/v1/targets')).body;
  expect(items.map(({ measure, clashes }: (typeof items)[number]) => [measure.key, clashes]).toSorted()).toEqual([
    ['gestart', false],
    ['main', true],
    ['main', true],
  ]);
});

test('a companion figure has targets of its own, and a figure that is not there has none', async () => {
  const server = await start();
  const { choices } = (await server.get('/v1/targets')).body;
  const own = choices.find(({ indicator }: { indicator: string }) => indicator === 'I20').measures[1].key;
  expect((await server.put('/v1/targets/I20/2024/1', 'controller', { ...target, measure: own })).body.id).toBe(
    `I20/${own}/2024/1`,
  );
  expect((await server.put('/v1/targets/I20/2024/1', 'controller', target)).body.id).toBe('I20/2024/1');
  expect(
    (await server.put('/v1/targets/I20/2024/1', 'controller', { ...target, measure: 'x' })).body.errors,
  ).toMatchObject([{ location: { pointer: '/measure' } }]);
});
