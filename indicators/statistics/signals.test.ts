import { describe, expect, test } from 'vitest';
import { canBeJudged, limitsInForce, newestSignal, unbroken } from './signals.ts';

const quarters = (values: readonly number[]) =>
  values.map((value, index) => ({ period: `${2018 + Math.floor(index / 4)}Q${(index % 4) + 1}`, value }));
const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
const baselines = [{ from: '2018Q1', to: '2021Q2', why: 'De jaren voor het plan.' }];
const judged = (...values: number[]) => newestSignal(quarters(values), baselines);

test('a point beyond the limits of the declared baseline is a signal', () => {
  // Of 14 points around 10, reach 7.5912350 (R, limits.test.ts).
  expect(judged(...calm, 17.5)).toBeNull();
  const signal = judged(...calm, 17.6);
  expect(signal).toMatchObject({ rule: 'buiten de grenzen', direction: 'hoger', value: 17.6, mean: 10 });
  expect(signal).toMatchObject({ since: '2018Q1', until: '2021Q2' });
  expect(signal?.upper).toBeCloseTo(17.59123496156, 7);
  expect(signal?.lower).toBeCloseTo(2.40876503844, 7);
});

test('a calm series gives no signal', () => {
  expect(judged(...calm)).toBeNull();
});

test('what comes after the baseline moves no limit, however long it stays', () => {
  const lower = Array.from({ length: 20 }, (_, index) => (index % 2 ? 2 : 0));
  expect(judged(...calm, ...lower)).toMatchObject({ rule: 'buiten de grenzen', direction: 'lager', mean: 10 });
});

test('seven points on one side of the mean are a signal, six are not', () => {
  expect(judged(...calm, 9, 8, 7, 8, 7, 8, 7)).toMatchObject({ rule: 'zeven aan één kant', direction: 'lager' });
  expect(judged(...calm, 12, 8, 7, 8, 7, 8, 7)).toBeNull();
  // The mean of 14 points is not known to a hair: 0.303 beside it is still on it.
  expect(judged(...calm, 9.8, 8, 7, 8, 7, 8, 7)).toBeNull();
});

test('six points each higher than the one before are a signal', () => {
  expect(judged(...calm, 8, 9, 9.5, 10, 10.5, 11)).toMatchObject({
    rule: 'zes op rij in één richting',
    direction: 'hoger',
  });
});

test('two of the last three near a limit on one side are a signal', () => {
  // Near is beyond two thirds of 7.5912350: 15.0608.
  expect(judged(...calm, 15.1, 15.1)).toMatchObject({ rule: 'twee van drie bij de grens' });
  expect(judged(...calm, 15, 15.1)).toBeNull();
});

test('twelve quarters of a baseline give limits, without the quarter that is judged', () => {
  expect(canBeJudged(quarters(calm.slice(0, 13)), baselines)).toBe(true);
  expect(canBeJudged(quarters(calm.slice(0, 12)), baselines)).toBe(false);
  expect(judged(...calm.slice(0, 11), 25)).toBeNull();
  // A quarter of the baseline itself is not widened away: mean of the twelve before it.
  expect(judged(...calm.slice(0, 12), 40)).toMatchObject({ rule: 'buiten de grenzen', mean: 10, until: '2020Q4' });
});

test('a series that never changes gives no signal, and nor does one quarter', () => {
  expect(judged(...Array.from({ length: 15 }, () => 3))).toBeNull();
  expect(judged(3)).toBeNull();
  expect(newestSignal([], baselines)).toBeNull();
});

test('without a declared baseline that has begun nothing is judged', () => {
  expect(canBeJudged(quarters([...calm, 25]), [])).toBe(false);
  expect(canBeJudged(quarters([...calm, 25]), [{ from: '2030Q1', to: '2032Q4', why: '' }])).toBe(false);
});

describe('a hidden period', () => {
  const long = [{ from: '2018Q1', to: '2024Q4', why: '' }];
  const jump = quarters([...calm, ...calm, 25]);
  const without = (hidden: number) => jump.filter((_, index) => index !== hidden);

  test('among the last twelve takes the signal away', () => {
    expect(newestSignal(jump, long)).not.toBeNull();
    expect(newestSignal(without(20), long)).toBeNull();
    expect(newestSignal(without(jump.length - 2), long)).toBeNull();
  });

  test('long ago is where the baseline begins', () => {
    expect(newestSignal(without(13), long)).toMatchObject({ mean: 10, since: '2021Q3' });
  });

  test('does not make neighbours of the quarters around it', () => {
    const shown = ['2023Q3', '2023Q4', '2024Q1', '2024Q3'].map((period) => ({ period, value: 1 }));
    expect(unbroken(shown).map(({ period }) => period)).toEqual(['2024Q3']);
    expect(unbroken(shown.slice(0, 3))).toHaveLength(3);
  });
});

describe('a declared step', () => {
  // Mean 10, then 20; the step is known beforehand.
  const values = [...calm, ...calm.map((value) => value + 10)];
  const step = { from: '2021Q3', to: '2024Q4', why: 'Een nieuwe wet.' };
  const stepped = [...baselines, step];

  test('begins the limits anew, so that the level that was known to come gives no signal', () => {
    expect(newestSignal(quarters(values), stepped)).toBeNull();
    expect(newestSignal(quarters(values), baselines)).toMatchObject({ rule: 'buiten de grenzen' });
    expect(newestSignal(quarters([...values, 28]), stepped)).toMatchObject({
      rule: 'buiten de grenzen',
      mean: 20,
      since: '2021Q3',
    });
  });

  test('of fewer than twelve quarters ago gives no limits yet', () => {
    expect(canBeJudged(quarters(values.slice(0, 27)), stepped)).toBe(true);
    expect(canBeJudged(quarters(values.slice(0, 26)), stepped)).toBe(false);
    expect(newestSignal(quarters(values.slice(0, 20)), stepped)).toBeNull();
  });

  test('that lies ahead changes nothing yet', () => {
    const ahead = [...baselines, { from: '2030Q1', to: '2032Q4', why: '' }];
    expect(judged(...calm, 25)).toEqual(newestSignal(quarters([...calm, 25]), ahead));
  });

  test('is named with the quarters that its limits come from, and its reason', () => {
    expect(limitsInForce(quarters([...values, 20]), stepped)).toMatchObject({
      since: '2021Q3',
      until: '2024Q4',
      mean: 20,
      why: 'Een nieuwe wet.',
    });
    expect(limitsInForce(quarters(calm.slice(0, 8)), baselines)).toBeNull();
  });

  test('residents in active help with debts are within what has been usual since 2021', () => {
    // I15 of the invented gemeente; 16 quarters from 2021Q1: mean 303.5625, reach 128.4182932 (R).
    const debts = [51, 60, 62, 59, 62, 96, 74, 94, 84, 96, 104, 118, 267, 242, 229, 266, 263, 276, 266, 453];
    const since = [{ from: '2021Q1', to: '2024Q4', why: '' }];
    const series = quarters([...debts, 392, 367, 302, 309, 314, 293, 283, 335, 339, 314, 313, 331]);
    expect(newestSignal(series, since)).toBeNull();
    expect(limitsInForce(series, since)?.upper).toBeCloseTo(431.98079320005, 5);
  });
});
