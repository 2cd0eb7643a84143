import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('the interval of 81 of 263 is the published worked example, 0.2553 to 0.3662', () => {
  // R.G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  const { lower, upper } = wilson(81, 263);
  expect(lower).toBeCloseTo(0.2553, 4);
  expect(upper).toBeCloseTo(0.3662, 4);
});

test('none of 20 has an interval from 0 to 0.1611', () => {
  // The same table: 0/20 gives 0.0000 to 0.1611.
  expect(wilson(0, 20).lower).toBe(0);
  expect(wilson(0, 20).upper).toBeCloseTo(0.1611, 4);
});

test('a share of nothing is refused', () => {
  expect(() => wilson(0, 0)).toThrow('No share: 0 of 0');
});
