import { expect, test } from 'vitest';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { rounded } from './rounded.ts';
import type { BudgetLine, Observation, Release } from './schema.ts';

const observation = (value: number | null, lower: number | null = null, upper: number | null = null): Observation => ({
  ...bareObservation,
  numerator: 247,
  denominator: 2000,
  value,
  lower,
  upper,
  n: 2000,
});

const line: BudgetLine = {
  by: 'taakveld',
  code: '6.1',
  name: '',
  year: 2024,
  quarter: null,
  budget: 3_044_000,
  lasten: 10.05,
  baten: 0,
  realised: 10.05,
  complete: false,
  forecast: 4_444_444.444_44,
  forecastLower: null,
  forecastUpper: 5_000_000,
  deviation: 0.1,
  percentOfBudget: 146.006_5,
  iv3: null,
  invented: { realised: true, iv3: false },
};

const release = (observations: Observation[]): Release => ({
  format: 1,
  generation: 'g1',
  gemeente: { code: 'GM0171', name: 'Noordoostpolder' },
  regions: [],
  indicators: [
    {
      ...bareIndicator,
      measures: [{ key: 'main', name: '', unit: '%', kind: 'share', decimals: 1, interval: null, sql: '' }],
      observations,
    },
  ],
  budget: [line],
  signals: [
    {
      indicator: 'I01',
      measure: 'main',
      period: '2024',
      rule: '',
      direction: 'hoger',
      value: 12.35,
      mean: 10.049,
      lower: -0.04,
      upper: 11.95,
    },
  ],
  judged: [],
  deliveries: [],
  moments: [],
});

const roundedValues = (given: Observation[]) =>
  rounded(release(given)).indicators[0]?.observations.map(({ value, lower, upper }) => [value, lower, upper]);

test('values and intervals go to the decimals of their measure, and a half goes away from zero', () => {
  expect(
    roundedValues([
      // 247 of 2.000 is 12,35%, of which the nearest binary number is 12,3499999...
      observation((100 * 247) / 2000, 10.949_9, 13.85),
      observation(-12.35),
      observation(66.666_666_666_666_67),
      observation(100),
      observation(null),
    ]),
  ).toEqual([
    [12.4, 10.9, 13.9],
    [-12.4, null, null],
    [66.7, null, null],
    [100, null, null],
    [null, null, null],
  ]);
});

test('what a figure was counted from stays exact', () => {
  const [one] = rounded(release([observation(12.35)])).indicators[0]?.observations ?? [];
  expect([one?.numerator, one?.denominator]).toEqual([247, 2000]);
});

test('a sum of weights has their four decimals, not the trace of adding them up', () => {
  const sums = { ...observation(23.9), numerator: 8573.272_099_999_998, denominator: 35_808.1837 };
  const [one] = rounded(release([sums])).indicators[0]?.observations ?? [];
  expect([one?.numerator, one?.denominator]).toEqual([8573.2721, 35_808.1837]);
});

test('signals follow their measure, budgets go to the cent and to one decimal of a percent', () => {
  const { signals, budget } = rounded(release([]));
  expect(signals[0]).toMatchObject({ value: 12.4, mean: 10, lower: 0, upper: 12 });
  expect(Object.is(signals[0]?.lower, 0)).toBe(true);
  expect(budget[0]).toMatchObject({ realised: 10.05, forecast: 4_444_444.44, forecastUpper: 5_000_000 });
  expect(budget[0]).toMatchObject({ forecastLower: null, percentOfBudget: 146 });
});

test('the limits of an indicator go to the decimals of its main figure', () => {
  const made = release([]);
  const level = { since: '2021Q1', until: '2024Q4', why: 'x', mean: 10.049, lower: -0.04, upper: 11.95 };
  const [one] = rounded({ ...made, indicators: made.indicators.map((sheet) => ({ ...sheet, level })) }).indicators;
  expect(one?.level).toEqual({ ...level, mean: 10, lower: 0, upper: 12 });
});

test('a figure of a measure that the indicator does not have is refused', () => {
  expect(() => rounded(release([{ ...observation(1.25), measure: 'other' }]))).toThrow(
    "I01 has a figure of an unknown measure 'other'",
  );
});
