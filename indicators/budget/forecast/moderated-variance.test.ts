import { expect, test } from 'vitest';
import { moderatedVariances } from './moderated-variance.ts';

test('groups that differ borrow from each other, as in R with digamma, trigamma and uniroot', () => {
  // s2 <- sapply(g, function(x) mean(x^2)); d <- lengths(g); z <- log(s2) - digamma(d/2) + log(d/2)
  // v <- var(z) - mean(trigamma(d/2)); d0 <- 2 * uniroot(function(x) trigamma(x) - v, c(1e-6, 1e6))$root
  // s0 <- exp(mean(z) + digamma(d0/2) - log(d0/2)); (d0 * s0 + d * s2) / (d0 + d)
  const groups = new Map([
    ['a', [0.01, -0.02, 0.015]],
    ['b', [0.2, -0.3]],
    ['c', [0.004, 0.001, -0.003, 0.002]],
    ['d', [0.05]],
  ]);
  const found = moderatedVariances(groups);
  const expected = [2.20873604455e-4, 5.1023677876e-2, 1.95380395238e-5, 1.65196500206e-3];
  for (const [index, { variance, degrees }] of [...found.values()].entries()) {
    expect(variance / (expected[index] ?? 0)).toBeCloseTo(1, 8);
    expect(degrees).toBeCloseTo([3.54899066029, 2.54899066029, 4.54899066029, 1.54899066029][index] ?? 0, 8);
  }
});

test('groups that differ no more than by chance share one variance, with the degrees of all', () => {
  const found = moderatedVariances(
    new Map([
      ['a', [0.1, -0.1]],
      ['b', [0.1, 0.1]],
      ['new', []],
    ]),
  );
  expect([...found.values()]).toEqual([1, 2, 3].map(() => ({ variance: expect.closeTo(0.01, 12), degrees: 4 })));
});

test('without an error other than zero there is no variance', () => {
  expect(
    moderatedVariances(
      new Map([
        ['a', [0]],
        ['b', []],
      ]),
    ).size,
  ).toBe(0);
});
