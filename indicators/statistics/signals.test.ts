import { describe, expect, test } from 'vitest';
import { canBeJudged, newestLevel, newestSignal, unbroken } from './signals.ts';

const series = (...values: number[]) => values.map((value, index) => ({ period: `${2020 + index}`, value }));
const quarters = (values: readonly number[]) =>
  values.map((value, index) => ({ period: `${2018 + Math.floor(index / 4)}Q${(index % 4) + 1}`, value }));
// Up and down by 2 around 10: mean moving range 2 before the point under test.
const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

test('a point beyond three sigma is a signal, with the limits worked by hand', () => {
  const signal = newestSignal(series(...calm, 25));
  // mean (14 x 10 + 25)/15 = 11; mean moving range (13 x 2 + 14)/14 = 2.857143; limits 11 ± 3 x 2.857143/1.128.
  expect(signal).toMatchObject({ rule: 'buiten de grenzen', direction: 'hoger', value: 25, mean: 11 });
  expect(signal?.upper).toBeCloseTo(18.5988, 4);
  expect(signal?.lower).toBeCloseTo(3.4012, 4);
});

test('a calm series gives no signal', () => {
  expect(newestSignal(series(...calm))).toBeNull();
});

test('seven points on one side of the mean are a signal, six are not', () => {
  const high = [9, 11, 9, 11, 9, 11, 9, 11];
  expect(newestSignal(series(...high, 6, 8, 7, 8, 7, 8, 7))).toMatchObject({
    rule: 'zeven aan één kant',
    direction: 'lager',
  });
  expect(newestSignal(series(...high, 12, 8, 7, 8, 7, 8, 7))).toBeNull();
});

test('six points each higher than the one before are a signal', () => {
  expect(newestSignal(series(...calm, 8, 9, 9.5, 10, 10.5, 11))).toMatchObject({
    rule: 'zes op rij in één richting',
    direction: 'hoger',
  });
});

test('two of the last three beyond two sigma on one side are a signal', () => {
  // mean 170/16 = 10.625; moving range (13 x 2 + 4 + 0)/15 = 2; 15 lies (15 - 10.625) / (2/1.128) = 2.47 sigma up.
  expect(newestSignal(series(...calm, 15, 15))).toMatchObject({ rule: 'twee van drie bij de grens' });
});

test('eleven points are too few for limits', () => {
  expect(newestSignal(series(...calm.slice(0, 10), 25))).toBeNull();
});

test('a series that never changes gives no signal', () => {
  expect(newestSignal(series(...Array.from({ length: 14 }, () => 3)))).toBeNull();
});

describe('a series that went to another level', () => {
  // I24 of the invented gemeente. 15 points from 2022Q2: mean 715/15 = 47.6667, moving ranges 52 in 14 steps.
  const youth = [87, 96, 87, 90, 87, 87, 78, 74, 72, 62, 68, 63, 63, 59, 62, 57, 55];
  const since = [51, 46, 45, 43, 43, 48, 51, 45, 47, 51, 53, 50, 42, 51, 49];
  test('is held against the limits of that level', () => {
    expect(newestSignal(quarters([...youth, ...since]))).toBeNull();
    // 16 points: mean (715 + 80)/16 = 49.6875; moving range (52 + 31)/15 = 5.5333; limits 49.6875 ± 3 x 5.5333/1.128.
    const signal = newestSignal(quarters([...youth, ...since, 80]));
    expect(signal).toMatchObject({ rule: 'buiten de grenzen', direction: 'hoger', mean: 49.6875, since: '2022Q2' });
    expect(signal?.lower).toBeCloseTo(34.9712, 4);
    expect(signal?.upper).toBeCloseTo(64.4038, 4);
  });

  test('tells so once, in the quarter in which twelve points confirm it', () => {
    const told = since.flatMap((_, index) => newestSignal(quarters([...youth, ...since.slice(0, index + 1)])) ?? []);
    const levels = told.filter(({ rule, since: from }) => rule === 'ander niveau' && from === '2022Q2');
    expect(levels).toMatchObject([{ direction: 'lager', value: 50 }]);
  });

  test('is named with the quarter from which it holds', () => {
    // Limits 47.6667 ± 3 x (52/14)/1.128.
    const level = newestLevel(quarters([...youth, ...since]));
    expect(level).toMatchObject({ since: '2022Q2', direction: 'lager' });
    expect(level?.lower).toBeCloseTo(37.788, 3);
    expect(level?.upper).toBeCloseTo(57.5451, 4);
    expect(newestLevel(quarters(calm))).toBeNull();
    expect(newestLevel(quarters(since.slice(0, 8)))).toBeNull();
  });

  test('residents in active help with debts are within what has been usual since 2021', () => {
    // I15 of the invented gemeente.
    const before = [51, 60, 62, 59, 62, 96, 74, 94, 84, 96, 104, 118, 267, 242, 229, 266, 263, 276, 266, 453];
    expect(newestSignal(quarters([...before, 392, 367, 302, 309, 314, 293, 283, 335, 339, 314, 313, 331]))).toBeNull();
  });
});

describe('a hidden period', () => {
  const jump = series(...calm, ...calm, 25);
  const without = (hidden: number) => jump.filter((_, index) => index !== hidden);

  test('among the last twelve takes the signal away', () => {
    expect(newestSignal(jump)).not.toBeNull();
    expect(newestSignal(without(20))).toBeNull();
    expect(newestSignal(without(jump.length - 2))).toBeNull();
  });

  test('long ago is where the baseline begins', () => {
    // Left are the 15 points of the first test.
    expect(newestSignal(without(13))).toMatchObject({ mean: 11 });
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
  const steps = [{ from: '2021Q3', why: 'Een nieuwe wet.' }];
  const at = (from: string, ...more: readonly number[]) =>
    newestSignal(quarters([...values, ...more]), { steps: [{ from, why: '' }] });

  test('begins the limits anew, so that the level that was known to come gives no signal', () => {
    expect(newestSignal(quarters(values), { steps })).toBeNull();
    // Since the step: mean (14 x 20 + 35)/15 = 21, limits 21 ± 3 x ((13 x 2 + 14)/14)/1.128, as in the first test.
    expect(at('2021Q3', 35)).toMatchObject({ rule: 'buiten de grenzen', mean: 21, since: '2021Q3' });
  });

  test('of fewer than twelve quarters ago gives no limits yet', () => {
    expect(canBeJudged(quarters(values), { steps: [{ from: '2022Q1', why: '' }] })).toBe(true);
    expect(canBeJudged(quarters(values.slice(0, -1)), { steps: [{ from: '2022Q1', why: '' }] })).toBe(false);
    expect(newestSignal(quarters(values.slice(0, 20)), { steps })).toBeNull();
  });

  test('that lies ahead changes nothing yet', () => {
    const before = quarters([...calm, 25]);
    expect(newestSignal(before, { steps: [{ from: '2030Q1', why: '' }] })).toEqual(newestSignal(before));
  });

  test('is named with its reason', () => {
    expect(newestLevel(quarters(values), { steps })).toMatchObject({
      since: '2021Q3',
      direction: 'hoger',
      mean: 20,
      why: 'Een nieuwe wet.',
    });
  });
});
