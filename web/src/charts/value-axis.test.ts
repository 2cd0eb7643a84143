import { expect, test } from 'vitest';
import { startsAtZero } from './value-axis.ts';

test('values near zero keep zero on the axis', () => {
  expect(startsAtZero([5, 12, 40])).toBe(true);
});

test('values far from zero may leave it out', () => {
  expect(startsAtZero([62, 70])).toBe(false);
});

test('negative, all zero and no values keep zero', () => {
  expect([startsAtZero([-1, 5]), startsAtZero([0, 0]), startsAtZero([])]).toEqual([true, true, true]);
});
