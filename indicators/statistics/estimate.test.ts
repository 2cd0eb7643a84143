import { expect, test } from 'vitest';
import { bounds, pAbove, pBelow, quantile } from './estimate.ts';
import { smallestChange, smallestEquivalence } from './power.ts';

const estimate = { value: 2.5, standardError: 2, degreesOfFreedom: null };

test('p-values on both sides of a limit, as pnorm and pt of R', () => {
  expect(pAbove(estimate, 0)).toBeCloseTo(0.105649773666855, 12); // pnorm(2.5/2, lower.tail = FALSE)
  expect(pAbove(estimate, 0) + pBelow(estimate, 0)).toBeCloseTo(1, 12);
  const slow = { value: -1.5, standardError: 1, degreesOfFreedom: 4.2 };
  expect(pBelow(slow, 0)).toBeCloseTo(0.102340392062836, 9); // pt(-1.5, 4.2)
});

test('the bounds of the 90% interval', () => {
  const { lower, upper } = bounds(estimate, 0.05); // 2.5 -+ qnorm(.95) x 2
  expect(lower).toBeCloseTo(2.5 - 2 * 1.644853626951472, 9);
  expect(upper).toBeCloseTo(2.5 + 2 * 1.644853626951472, 9);
});

test('without a standard error nothing is left to chance', () => {
  const exact = { value: 3, standardError: 0, degreesOfFreedom: null };
  expect([pAbove(exact, 2), pAbove(exact, 3), pBelow(exact, 3), pBelow(exact, 4)]).toEqual([0, 1, 1, 0]);
});

test('the smallest change and margin of a measurement, at 80% power', () => {
  const one = { standardError: 2, degreesOfFreedom: null };
  // R: qnorm(.95) + qnorm(.8) = 2.48647486052439; qnorm(.95) + qnorm(.9) = 2.92640519249607; qt(.95,5) + qt(.8,5) = 2.93459215357385
  expect(smallestChange(one, 0.05, 0.8)).toBeCloseTo(2 * 2.48647486052439, 9);
  expect(smallestEquivalence(one, 0.05, 0.8)).toBeCloseTo(2 * 2.92640519249607, 9);
  expect(smallestChange({ standardError: 1, degreesOfFreedom: 5 }, 0.05, 0.8)).toBeCloseTo(2.93459215357385, 8);
});

test('quantiles of Student are those of R, of many degrees of freedom too', () => {
  // R: qt(.975, 200), qt(.95, 1299), qt(.975, 1299), qt(.8, 250), qt(.99865, 200)
  const r = [
    [0.975, 200, 1.971896223633908],
    [0.95, 1299, 1.6460275014974],
    [0.975, 1299, 1.961791887211243],
    [0.8, 250, 0.843061360740335],
    [0.998_65, 200, 3.037911220212995],
  ] as const;
  for (const [probability, degrees, expected] of r) expect(quantile(probability, degrees)).toBeCloseTo(expected, 9);
});
