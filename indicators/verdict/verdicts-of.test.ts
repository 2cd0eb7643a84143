import { expect, test } from 'vitest';
import { standardAgreements } from '../agreed/standard-agreements.ts';
import { principles } from '../plan/principles.ts';
import { count, gemeente, indicatorOf, quarters, share, total } from '../test/verdict-indicator.ts';
import { verdictsOf } from './verdicts-of.ts';

const quarterly = { cycle: 'quarterly' } as const;
const loaded = [{ loadedAt: '2026-01-15T08:00:00.000Z', periodTo: '2025-12-31' }];
const measure = (key: string, unit: string, kind: string) => ({
  key,
  name: '',
  unit,
  kind,
  decimals: 1,
  interval: null,
  sql: '',
});

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const trajects = indicatorOf(
  'I17',
  'count',
  years.flatMap((year, index) => [
    count(`${year}Q4`, 1614 + 40 * index),
    total(`${year}Q4`, { measure: 'per-1000-inwoners', value: 34, denominator: 47_300 + 700 * index }),
  ]),
  {
    ...quarterly,
    polarity: { '3.1': '-' },
    measures: [measure('main', 'trajecten', 'count'), measure('per-1000-inwoners', 'per 1.000 inwoners', 'ratio')],
  },
);
const referred = indicatorOf(
  'I18',
  'count',
  years.flatMap((year) => quarters(year, (one) => count(one, 600))),
  {
    ...quarterly,
    polarity: { '3.1': '+' },
  },
);
const stale = indicatorOf('I31', 'share', [share('2020', 8, 10)], { source: 'PC', polarity: { '4.2': '+' } });

test('counts are divided by the residents that I17 shows', () => {
  const { indicators } = verdictsOf([trajects, referred], gemeente, loaded);
  const [, { verdicts = [] } = { verdicts: [] }] = indicators;
  // 2400/47.3 = 50.74 and 2400/50.8 = 47.24: as many questions, of more residents.
  expect(verdicts[0]).toMatchObject({
    goal: '3.1',
    numbers: {
      unit: 'per 1.000 inwoners per jaar',
      baseline: { value: 50.7 },
      latest: { value: 47.2 },
      estimate: -3.5,
    },
  });
});

test('every goal has a verdict, also without a single figure', () => {
  const { goals } = verdictsOf([], gemeente, []);
  expect(goals.map(({ goal }) => goal)).toEqual(principles.flatMap((one) => one.goals.map(({ id }) => id)));
  expect(goals.find(({ goal }) => goal === '3.4')).toMatchObject({
    state: 'niet vast te stellen',
    reason: 'no-figure',
  });
  expect(goals.find(({ goal }) => goal === '3.5')).toMatchObject({ state: 'volgen' });
  expect(goals.find(({ goal }) => goal === '1.3')).toMatchObject({ state: 'geen indicator' });
});

test('what is old is told by the day up to which the deliveries tell, not by the clock or by other figures', () => {
  const earlier = [{ loadedAt: '2030-01-15T08:00:00.000Z', periodTo: '2021-12-31' }];
  const [{ verdicts: alone = [] } = {}] = verdictsOf([stale, trajects], gemeente, earlier).indicators;
  expect(alone[0]?.state).not.toBe('verouderd');
  const [{ verdicts: beside = [] } = {}] = verdictsOf([stale], gemeente, loaded).indicators;
  expect(beside[0]).toMatchObject({
    state: 'verouderd',
    sentence: 'De laatste meting die vaststaat, is van 2020. Die is te oud voor een oordeel.',
  });
  // What is newer and not final yet is told beside it, as the page shows that.
  const provisional = total('2025', { value: 74.4, status: 'provisional' });
  const known = { ...stale, observations: [...stale.observations, provisional] };
  expect(verdictsOf([known], gemeente, loaded).indicators[0]?.verdicts?.[0]?.sentence).toBe(
    'De laatste meting die vaststaat, is van 2020. Die is te oud voor een oordeel. Het voorlopige cijfer van 2025, 74,4%, telt nog niet mee.',
  );
});

const verdictWith = (...others: typeof referred.observations) =>
  verdictsOf([trajects, { ...referred, observations: [...referred.observations, ...others] }], gemeente, loaded);

test('groups, other regions and hidden figures do not speak through a verdict', () => {
  const plain = verdictWith().goals;
  const noise = [
    { ...count('2025Q4', 3), breakdown: 'wijk', group: 'Ens' },
    { ...count('2025Q4', 9999), region: 'NL01' },
    total('2019Q1', { status: 'suppressed' }),
  ];
  expect(verdictWith(...noise).goals).toEqual(plain);
  expect(verdictWith(...noise).indicators[1]?.verdicts).toEqual(verdictWith().indicators[1]?.verdicts);
});

const baseline = (before: string, own: (typeof standardAgreements)['nulmeting']['own'] = {}) =>
  verdictsOf([trajects], gemeente, loaded, { ...standardAgreements, nulmeting: { before, own } }).indicators[0]
    ?.verdicts?.[0];

test('the nulmeting is a setting: with another one the same figures are set against another measurement', () => {
  expect(baseline('2021')?.numbers?.baseline?.period).toBe('2020Q4');
  expect(baseline('2023')?.numbers?.baseline?.period).toBe('2022Q4');
  const own = baseline('2021', { I17: { period: '2024', why: 'Een reden.' } });
  expect(own?.numbers?.baseline?.period).toBe('2024Q4');
  expect(own?.interpreted).toContain('Een reden.');
});
