import { verdictsOf } from 'indicators/verdict/verdicts-of.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type App } from './app.ts';
import { sampleRelease } from './testing/sample-release.ts';
import { emptyWarehouse, publish } from './testing/sample-warehouse.ts';

/** I20 with a nulmeting of 100 of 200 and 150 of 200 at last; I21 with one measurement. */
const sample = sampleRelease();
const [first, second] = sample.indicators;
if (first === undefined || second === undefined) throw new Error('the sample has two indicators');
const [share] = first.observations;
if (share === undefined) throw new Error('the sample has figures');
const year = (of: number, numerator: number) =>
  [1, 2, 3, 4].map((quarter) => ({
    ...share,
    period: `${of}Q${quarter}`,
    numerator,
    denominator: 50,
    value: 2 * numerator,
  }));
const indicators = [
  { ...first, observations: [25, 27, 30, 35, 40].flatMap((yes, index) => year(2020 + index, yes)) },
  { ...second, goals: ['3.2'], observations: [{ ...share, period: '2025', value: 80 }] },
];

let server: App;
let without: App;
beforeAll(async () => {
  const [warehouse, plain] = [await emptyWarehouse(), await emptyWarehouse()];
  await publish(warehouse, sampleRelease(verdictsOf(indicators, 'GM0171', sample.deliveries)));
  await publish(plain, sample);
  server = await buildApp({ warehouse, web: warehouse, say: () => undefined });
  without = await buildApp({ warehouse: plain, web: plain, say: () => undefined });
});
afterAll(() => Promise.all([server.app.close(), without.app.close()]));

const get = async (url: string) => (await server.app.inject({ url })).json();
const text = async (url: string) => (await server.app.inject({ url })).body;

const sentence = 'In 2024 was het 80,0%, in 2020 50,0%. Dat is duidelijk hoger, en dat is de bedoeling.';

test('a list tells state and sentence, the sheet the numbers too', async () => {
  const [listed] = (await get('/v1/indicators')).items;
  expect(listed.verdicts).toEqual([
    { goal: '3.2', state: 'op koers', sentence, reason: 'shown', interpreted: expect.any(Array) },
  ]);
  const [verdict] = (await get('/v1/indicators/I20')).verdicts;
  expect(verdict.numbers).toMatchObject({
    measure: 'main',
    estimate: 30,
    margin: 5,
    baseline: { period: '2020', value: 50, n: 200 },
    latest: { period: '2024', value: 80, n: 200 },
  });
  expect(verdict.power.smallestChange).toBeGreaterThan(0);
});

test('a goal has its verdict, the rule behind it, and the numbers of its indicators', async () => {
  const goal = await get('/v1/goals/3.2');
  expect(goal.verdict).toMatchObject({ state: 'niet vast te stellen', reason: 'mixed' });
  expect(goal.verdictRule).toContain('Wijkt minstens één indicator af, dan wijkt het doel af.');
  expect(goal.verdicts).toMatchObject({ I20: { state: 'op koers' }, I21: { state: 'te vroeg', numbers: null } });
  expect(goal.indicators[1].verdicts).toMatchObject([{ goal: '3.2', state: 'te vroeg' }]);
});

test('the overview counts the states of the goals, per principle and of all 30', async () => {
  const { items, verdicts } = await get('/v1/principles');
  const passend = items.find(({ id }: { id: string }) => id === 'passend');
  expect(passend.verdicts).toEqual({
    'op koers': 0,
    'wijkt af': 0,
    'niet vast te stellen': 1,
    'nog geen cijfer': 3,
    'te vroeg': 0,
    verouderd: 0,
    volgen: 1,
    'geen indicator': 0,
  });
  const total = Object.values<number>(verdicts.counts).reduce((sum, count) => sum + count, 0);
  expect([total, verdicts.counts['geen indicator']]).toEqual([30, 6]);
});

test('the CSV of indicators and of goals carries verdict and sentence', async () => {
  expect(await text('/v1/indicators?format=csv')).toContain(`;op koers;${sentence};`);
  expect(await text('/v1/principles?format=csv')).toContain(';op koers;In 2024 was het 80,0%');
});

test('a release made before there were verdicts is still served', async () => {
  const answer = await without.app.inject({ url: '/v1/principles' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json().verdicts).toBeUndefined();
});
