import { expect, test } from 'vitest';
import { ratioOfCounts } from './ratio-of-counts.ts';
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

test.each([
  // R: ci <- prop.test(x, x + y, correct = FALSE)$conf.int; ci / (1 - ci)
  [35, 6, 2.5157469197538, 13.5259145149256],
  [0, 4, 0, 0.96036470517353],
  [12, 610, 0.01119391547744, 0.034571705018318],
])('the ratio of %i to %i separate events has the interval of R prop.test on their sum', (above, below, low, high) => {
  const { lower, upper } = ratioOfCounts(above, below);
  expect(lower).toBeCloseTo(low, 9);
  expect(upper).toBeCloseTo(high, 9);
});

test('there is no ratio to nothing', () => {
  expect(() => ratioOfCounts(3, 0)).toThrow(RangeError);
});
