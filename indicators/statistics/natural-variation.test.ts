import { describe, expect, test } from 'vitest';
import { difference } from './difference.ts';
import { dispersion } from './dispersion.ts';
import { bounds, pAbove } from './estimate.ts';
import { rateOfCount } from './rate-of-count.ts';
import { shareOfCount } from './share-of-count.ts';
import { successiveDifferences } from './successive-differences.ts';

describe('shares of a count', () => {
  // R: p <- (x+1)/(n+2); se <- sqrt(sum(p*(1-p)/(n+2))); pnorm(diff(p)/se, lower.tail = FALSE); diff(p) + c(-1,1)*qnorm(.95)*se
  test('the difference of 141 of 290 and 100 of 303, by Agresti and Caffo', () => {
    const change = difference(shareOfCount(141, 290, 1), shareOfCount(100, 303, 1));
    expect(change.value).toBeCloseTo(0.155153828879407, 12);
    expect(change.standardError).toBeCloseTo(0.0397707767007882, 12);
    expect(pAbove(change, 0)).toBeCloseTo(4.78581425125514e-5, 12);
    expect(bounds(change, 0.05).lower).toBeCloseTo(0.0897367225764386, 9);
  });

  test('all of 10 and 6 of 10 still have a standard error', () => {
    const change = difference(shareOfCount(10, 10, 1), shareOfCount(6, 10, 1));
    expect(change.standardError).toBeCloseTo(0.16315750172876, 12);
    expect(pAbove(change, 0)).toBeCloseTo(0.0205254432802295, 9);
  });

  test('no share of nothing', () => {
    expect(() => shareOfCount(0, 0, 1)).toThrow(RangeError);
  });
});

test('the difference of two rates is that of a quasi-Poisson regression with identity link', () => {
  // R: f <- glm(x/E ~ t, family = quasipoisson("identity"), weights = E); summary(f, dispersion = 4)
  const change = difference(rateOfCount(3466, 50.8, 4), rateOfCount(2423, 47.3, 4));
  expect(change.value).toBeCloseTo(17.0021308118726, 9);
  expect(change.standardError).toBeCloseTo(3.11517855629971, 9);
});

describe('dispersion', () => {
  const counts = [
    [50, 100],
    [60, 110],
    [40, 90],
    [70, 120],
    [55, 100],
  ].map(([cases = 0, exposure = 0]) => ({ cases, exposure }));
  const pairs = counts.slice(1).map((one, index) => [counts[index] ?? one, one] as const);

  test('of shares is the median chi-square of R prop.test over its expectation', () => {
    // prop.test(correct = FALSE): 0.4338843, 2.0202020, 3.9772727, 0.2470175; median / qchisq(.5, 1)
    expect(dispersion(pairs, 'shares')).toBeCloseTo(2.697175026012, 9);
  });

  test('of counts is the same with Poisson variances', () => {
    // R: N <- sum(x); p <- E[2]/sum(E); (x[2] - N*p)^2 / (N*p*(1-p)) gives 0.2066, 1.0101, 1.8939, 0.1067
    expect(dispersion(pairs, 'counts')).toBeCloseTo(1.33723364245684, 9);
  });

  test('is never less than chance alone, and unknown for a short series', () => {
    const same = Array.from({ length: 5 }, () => [counts[0], counts[0]] as const);
    const known = same.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
    expect(dispersion(known, 'counts')).toBe(1);
    expect(dispersion(pairs.slice(0, 3), 'counts')).toBeNull();
  });
});

describe('successive differences', () => {
  test('give the standard deviation of a point and its degrees of freedom', () => {
    // R: v <- c(69.4,70.6,69.8,71.7,73.5,74.6); n <- 6; sqrt(mean(diff(v)^2)/2); 2*(n-1)^2/(3*n-4)
    const found = successiveDifferences([69.4, 70.6, 69.8, 71.7, 73.5, 74.6]);
    expect(found?.standardDeviation).toBeCloseTo(1.00697567001393, 12);
    expect(found?.degreesOfFreedom).toBeCloseTo(3.57142857142857, 12);
  });

  test('of a series that is short or never changes are not known', () => {
    expect(successiveDifferences([1, 2, 3, 4, 5])).toBeNull();
    expect(successiveDifferences([3, 3, 3, 3, 3, 3])).toBeNull();
  });
});
