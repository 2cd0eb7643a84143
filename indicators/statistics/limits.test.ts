import { expect, test } from 'vitest';
import { fewestPoints, limitsOf } from './limits.ts';

test('the limits of R, from twelve points', () => {
  // x <- rep(c(9, 11), 6); n <- 12; s <- mean(abs(diff(x))) / 1.128; v <- (n - 1)^2 / (2 * (0.8264 * n - 1.082));
  // qt(pnorm(3), v) * 4 * v / (4 * v + 1) * sqrt(1 + 1 / n) * s; 6 * dnorm(0) / n * s
  const limits = limitsOf([9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]);
  expect(limits?.mean).toBe(10);
  expect(limits?.sigma).toBeCloseTo(1.77304964539, 9);
  expect(limits?.reach).toBeCloseTo(8.149718567824, 7);
  expect(limits?.allowance).toBeCloseTo(0.353672234398, 9);
});

test('from very many points they are the 2.66 mean moving ranges of the NHS', () => {
  const limits = limitsOf(Array.from({ length: 100_000 }, (_, index) => (index % 2 ? 11 : 9)));
  expect(limits?.reach).toBeCloseTo(2.66 * 2, 2);
});

test('too few points, or points that never change, give no limits', () => {
  expect(limitsOf(Array.from({ length: fewestPoints - 1 }, (_, index) => index))).toBeNull();
  expect(limitsOf(Array.from({ length: 14 }, () => 3))).toBeNull();
});
