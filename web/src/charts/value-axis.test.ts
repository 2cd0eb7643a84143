import { expect, test } from 'vitest';
import { startsAtZero } from './starts-at-zero.ts';
import { stepsToHundred, valueAxis } from './value-axis.ts';

test('values near zero keep zero on the axis', () => {
  expect(startsAtZero([5, 12, 40])).toBe(true);
});

test('values far from zero may leave it out', () => {
  expect(startsAtZero([62, 70])).toBe(false);
});

test('negative, all zero and no values keep zero', () => {
  expect([startsAtZero([-1, 5]), startsAtZero([0, 0]), startsAtZero([])]).toEqual([true, true, true]);
});

const maximum = (unit: string, values: number[]) => {
  const axis = valueAxis({ unit, decimals: 1 }, values);
  return 'max' in axis ? axis.max : null;
};

test('the axis of a share ends at a hundred, and that of a figure over a hundred does not', () => {
  expect([maximum('%', [50, 100]), maximum('% van de inwoners', [88])]).toEqual([100, 100]);
  expect([maximum('%', [22, 105]), maximum('%', [30, 40]), maximum('dagen', [90]), maximum('%', [])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('the lines of an axis that ends at a hundred are equally far apart, and hold the lowest figure', () => {
  expect([86.2, 73, 52, 99.4, 100].map(stepsToHundred)).toEqual([
    { min: 86, interval: 2 },
    { min: 70, interval: 5 },
    { min: 50, interval: 10 },
    { min: 99, interval: 1 },
    { min: 99, interval: 1 },
  ]);
});
