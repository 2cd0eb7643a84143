import { expect, test } from 'vitest';
import { designBasedShare } from './design-based-share.ts';

/**
 * Reference values of R 4.2.2, survey 4.1.1, on the respondents below:
 *
 *   des <- svydesign(ids = ~1, strata = ~stratum, weights = ~w, data = d)
 *   svyciprop(~yes, des, method = 'logit')
 *   svyciprop(~yes, subset(des, domain == 1), method = 'logit')
 */
const strata = ['A', 'B', 'C'].flatMap((name, index) => Array.from({ length: [9, 8, 7][index] ?? 0 }, () => name));
const weights = [
  12.5, 12.5, 14, 14, 9.75, 9.75, 12.5, 14, 9.75, 40, 38.5, 38.5, 40, 41.25, 40, 38.5, 41.25, 7, 7, 7.5, 7.5, 8, 8, 7,
];
const domain = [1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1];
const yes = [1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1];
const respondents = weights.map((weight, i) => ({
  stratum: strata[i],
  weight,
  domain: domain[i] === 1,
  yes: yes[i] === 1,
}));

const sumsPerStratum = (inDomain: (one: (typeof respondents)[number]) => boolean) =>
  ['A', 'B', 'C'].map((name) => {
    const all = respondents.filter((one) => one.stratum === name);
    const members = all.filter(inDomain);
    const total = (of: typeof respondents, power: number) => of.reduce((sum, one) => sum + one.weight ** power, 0);
    const sayYes = members.filter((one) => one.yes);
    return {
      n: members.length,
      stratumSize: all.length,
      numerator: total(sayYes, 1),
      denominator: total(members, 1),
      numeratorSquares: total(sayYes, 2),
      denominatorSquares: total(members, 2),
    };
  });

test.each([
  {
    name: 'all respondents',
    sums: sumsPerStratum(() => true),
    r: { share: 0.509660574413, se: 0.133745692953, lower: 0.254581278539, upper: 0.759806722551, df: 21 },
  },
  {
    name: 'a domain',
    sums: sumsPerStratum((one) => one.domain),
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
