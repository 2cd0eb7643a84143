import { describe, expect, test } from 'vitest';
import { newestSignal, unbroken } from './signals.ts';

const series = (...values: number[]) => values.map((value, index) => ({ period: `${2020 + index}`, value }));
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
    const quarters = ['2023Q3', '2023Q4', '2024Q1', '2024Q3'].map((period) => ({ period, value: 1 }));
    expect(unbroken(quarters).map(({ period }) => period)).toEqual(['2024Q3']);
    expect(unbroken(quarters.slice(0, 3))).toHaveLength(3);
  });
});
