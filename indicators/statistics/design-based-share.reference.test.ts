import { expect, test } from 'vitest';
import { firstWave, sumsPerStratum } from '../test/reference-survey.ts';
import { designBasedShare } from './design-based-share.ts';

/**
 * Reference values of R 4.2.2, survey 4.1.1, on the respondents of test/reference-survey.ts:
 *
 *   des <- svydesign(ids = ~1, strata = ~stratum, weights = ~w, data = d)
 *   svyciprop(~yes, des, method = 'logit')
 *   svyciprop(~yes, subset(des, domain == 1), method = 'logit')
 */
test.each([
  {
    name: 'all respondents',
    sums: sumsPerStratum(firstWave, () => true),
    r: { share: 0.509660574413, se: 0.133745692953, lower: 0.254581278539, upper: 0.759806722551, df: 21 },
  },
  {
    name: 'a domain',
    sums: sumsPerStratum(firstWave, (one) => one.domain),
    r: { share: 0.510373443983, se: 0.154073856767, lower: 0.218800784475, upper: 0.79505473221, df: 15 },
  },
])('$name: share, standard error and logit interval equal R survey to 1e-9', ({ sums, r }) => {
  const result = designBasedShare(sums);
  if (result.outcome !== 'interval') throw new Error(result.outcome);
  expect(result.degreesOfFreedom).toBe(r.df);
  expect(Math.abs(result.share - r.share)).toBeLessThan(1e-9);
  expect(Math.abs(result.standardError - r.se)).toBeLessThan(1e-9);
  expect(Math.abs(result.interval.lower - r.lower)).toBeLessThan(1e-9);
  expect(Math.abs(result.interval.upper - r.upper)).toBeLessThan(1e-9);
});
