import { expect, test } from 'vitest';
import { designBasedShare } from './design-based-share.ts';

type Respondent = { stratum: string; weight: number; domain: boolean; yes: boolean };

const total = (of: readonly Respondent[], power: number) => of.reduce((sum, one) => sum + one.weight ** power, 0);

test('two strata with equal weights within: variance by the textbook formula for a stratified sample', () => {
  // A: 2 of 4 say yes with weight 10; B: 2 of 5 with weight 20. Share (20+40)/140 = 3/7. By hand, with
  // W_h = weight of the stratum / 140: Σ W_h² s_h² / n_h = (2/7)² (1/3)/4 + (5/7)² (0.3)/5 = 0.0374150.
  // t(7) = 2.364624; logit(3/7) = -0.287682; half width 2.364624 x 0.193430 / (12/49) = 1.867668.
  const result = designBasedShare([
    { n: 4, stratumSize: 4, numerator: 20, denominator: 40, numeratorSquares: 200, denominatorSquares: 400 },
    { n: 5, stratumSize: 5, numerator: 40, denominator: 100, numeratorSquares: 800, denominatorSquares: 2000 },
  ]);
  if (result.outcome !== 'interval') throw new Error(result.outcome);
  expect(result.share).toBeCloseTo(3 / 7, 12);
  expect(result.standardError ** 2).toBeCloseTo(0.037415, 6);
  expect(result.degreesOfFreedom).toBe(7);
  expect(result.interval.lower).toBeCloseTo(0.103832, 5);
  expect(result.interval.upper).toBeCloseTo(0.829203, 5);
});

test('a domain: respondents outside it count in the stratum with z = 0', () => {
  const respondents: Respondent[] = [
    { stratum: 'A', weight: 1, domain: true, yes: true },
    { stratum: 'A', weight: 2, domain: true, yes: false },
    { stratum: 'A', weight: 3, domain: false, yes: true },
    { stratum: 'B', weight: 4, domain: true, yes: true },
    { stratum: 'B', weight: 1, domain: true, yes: false },
    { stratum: 'B', weight: 2, domain: false, yes: false },
    { stratum: 'B', weight: 2, domain: true, yes: true },
  ];
  // Share 7/10. z per respondent: A 0.03, -0.14, 0; B 0.12, -0.07, 0, 0.06. Sums of squared deviations from the
  // stratum mean, by hand: A 0.0205 - 0.11²/3 = 0.01646667, x 3/2 = 0.0247; B 0.0229 - 0.11²/4 = 0.019875, x 4/3 = 0.0265.
  const sums = ['A', 'B'].map((name) => {
    const all = respondents.filter((one) => one.stratum === name);
    const domain = all.filter((one) => one.domain);
    const yes = domain.filter((one) => one.yes);
    return {
      n: domain.length,
      stratumSize: all.length,
      numerator: total(yes, 1),
      denominator: total(domain, 1),
      numeratorSquares: total(yes, 2),
      denominatorSquares: total(domain, 2),
    };
  });
  const result = designBasedShare(sums);
  if (result.outcome !== 'interval') throw new Error(result.outcome);
  expect(result.share).toBeCloseTo(0.7, 12);
  expect(result.standardError ** 2).toBeCloseTo(0.0247 + 0.0265, 10);
  expect(result.degreesOfFreedom).toBe(3);
});

test('a stratum with one respondent has a share and no interval', () => {
  const one = { n: 1, stratumSize: 1, numerator: 2, denominator: 2, numeratorSquares: 4, denominatorSquares: 4 };
  const four = { n: 4, stratumSize: 4, numerator: 2, denominator: 4, numeratorSquares: 2, denominatorSquares: 4 };
  expect(designBasedShare([one, four])).toEqual({ outcome: 'a stratum with one respondent', share: 4 / 6 });
});

test('no respondents in the domain is no share', () => {
  expect(designBasedShare([])).toEqual({ outcome: 'no respondents' });
});

test('when everyone says yes the logit interval does not exist', () => {
  const all = { n: 4, stratumSize: 4, numerator: 4, denominator: 4, numeratorSquares: 4, denominatorSquares: 4 };
  expect(designBasedShare([all])).toEqual({ outcome: 'everyone answers the same', share: 1 });
});
