import { describe, expect, test } from 'vitest';
import { difference } from './difference.ts';
import { chanceAlone, dispersion } from './dispersion.ts';
import { bounds, pAbove } from './estimate.ts';
import { rateOfCount } from './rate-of-count.ts';
import { shareOfCount } from './share-of-count.ts';
import { successiveDifferences } from './successive-differences.ts';

describe('shares of a count', () => {
  // R: p <- (x+1)/(n+2); se <- sqrt(sum(p*(1-p)/(n+2))); pnorm(diff(p)/se, lower.tail = FALSE); diff(p) + c(-1,1)*qnorm(.95)*se
  test('the difference of 141 of 290 and 100 of 303, by Agresti and Caffo', () => {
    const change = difference(shareOfCount(141, 290, chanceAlone), shareOfCount(100, 303, chanceAlone));
    expect(change.value).toBeCloseTo(0.155153828879407, 12);
    expect(change.standardError).toBeCloseTo(0.0397707767007882, 12);
    expect(pAbove(change, 0)).toBeCloseTo(4.78581425125514e-5, 12);
    expect(bounds(change, 0.05).lower).toBeCloseTo(0.0897367225764386, 9);
  });

  test('all of 10 and 6 of 10 still have a standard error', () => {
    const change = difference(shareOfCount(10, 10, chanceAlone), shareOfCount(6, 10, chanceAlone));
    expect(change.standardError).toBeCloseTo(0.16315750172876, 12);
    expect(pAbove(change, 0)).toBeCloseTo(0.0205254432802295, 9);
  });

  test('no share of nothing', () => {
    expect(() => shareOfCount(0, 0, chanceAlone)).toThrow(RangeError);
  });
});

test('the difference of two rates is that of a quasi-Poisson regression with identity link', () => {
  // R: f <- glm(x/E ~ t, family = quasipoisson("identity"), weights = E); summary(f, dispersion = 4)
  const four = { factor: 4, degreesOfFreedom: 3.5 };
  const change = difference(rateOfCount(3466, 50.8, four), rateOfCount(2423, 47.3, four));
  expect(change.value).toBeCloseTo(17.0021308118726, 9);
  expect(change.standardError).toBeCloseTo(3.11517855629971, 9);
});

const pairsOf = (...counts: readonly (readonly [number, number])[]) => {
  const counted = counts.map(([cases, exposure]) => ({ cases, exposure }));
  return counted.slice(1).map((one, index) => [counted[index] ?? one, one] as const);
};

describe('dispersion', () => {
  const shares = pairsOf([50, 100], [60, 110], [40, 90], [70, 120], [55, 100]);

  test('of shares is the mean chi-square of R prop.test between successive years', () => {
    // prop.test(correct = FALSE): 0.4338843, 2.0202020, 3.9772727, 0.2470175; degrees of freedom 2*4^2/(3*5-4)
    const found = dispersion(shares, 'shares');
    expect(found?.factor).toBeCloseTo(1.66959414721, 9);
    expect(found?.degreesOfFreedom).toBeCloseTo(2.90909090909, 9);
  });

  test('of counts is the same with Poisson variances', () => {
    // R: N <- x[i]+x[i+1]; p <- E[i+1]/(E[i]+E[i+1]); mean((x[i+1] - N*p)^2 / (N*p*(1-p)))
    const counts = pairsOf([50, 100], [90, 110], [40, 90], [70, 120], [55, 100]);
    expect(dispersion(counts, 'counts')?.factor).toBeCloseTo(5.14807303807, 9);
  });

  test('is never less than chance alone, and unknown for a short series', () => {
    expect(dispersion(pairsOf([50, 100], [50, 100], [50, 100], [50, 100]), 'counts')?.factor).toBe(1);
    expect(dispersion(shares.slice(0, 2), 'counts')).toBeNull();
    expect(dispersion(pairsOf([0, 100], [0, 100], [0, 100], [0, 100]), 'counts')).toBeNull();
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
