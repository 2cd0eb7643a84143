import { expect, test } from 'vitest';
import { firstWave, sumsPerStratum } from '../test/reference-survey.ts';
import { designBasedShare } from './design-based-share.ts';

const unweighted = (of: readonly { yes: boolean }[], stratumSize: number, population: number | null) => {
  const yes = of.filter((one) => one.yes).length;
  const sums = { numerator: yes, denominator: of.length, numeratorSquares: yes, denominatorSquares: of.length };
  return [{ n: of.length, stratumSize, population, ...sums }];
};

/**
 * Reference values of R 4.2.2, survey 4.1.1, on the respondents of test/reference-survey.ts:
 *
 *   des <- svydesign(ids = ~1, strata = ~stratum, weights = ~w, data = d)
 *   svyciprop(~yes, des, method = 'logit'); degf(des)
 *   svyciprop(~yes, subset(des, domain == 1), method = 'logit')
 *   svyciprop(~yes, subset(des, domain == 1 & stratum != 'B'), method = 'logit')
 *   svyciprop(~yes, subset(des, stratum != 'C' | seq_len(24) == 18), method = 'logit')
 *   svyciprop(~yes, svydesign(ids = ~1, strata = ~stratum, weights = rep(2, 24), data = d), method = 'logit')
 *   d$N <- 60; srs <- svydesign(ids = ~1, fpc = ~N, data = d)
 *   svyciprop(~yes, srs, method = 'logit'); svyciprop(~yes, subset(srs, domain == 1), method = 'logit')
 *   svyciprop(~yes, svydesign(ids = ~1, weights = rep(1, 24), data = d), method = 'logit')
 */
test.each([
  {
    name: 'all respondents',
    sums: sumsPerStratum(firstWave, () => true),
    r: { share: 0.509660574412533, se: 0.133745692952538, lower: 0.25458127853862, upper: 0.759806722550547, df: 21 },
  },
  {
    name: 'a domain',
    sums: sumsPerStratum(firstWave, (one) => one.domain),
    r: { share: 0.510373443983402, se: 0.154073856767257, lower: 0.218800784475333, upper: 0.795054732209542, df: 15 },
  },
  {
    name: 'a domain that is empty in one stratum',
    sums: sumsPerStratum(firstWave, (one) => one.domain && one.stratum !== 'B'),
    r: { share: 0.508196721311474, se: 0.158274229690993, lower: 0.201295474658713, upper: 0.809041929326865, df: 10 },
  },
  {
    name: 'a domain with one respondent in a stratum of seven',
    sums: sumsPerStratum(firstWave, (one) => one.stratum !== 'C' || one === firstWave[17]),
    r: { share: 0.512968299711812, se: 0.145778865853042, lower: 0.232931263324818, upper: 0.785093991596097, df: 15 },
  },
  {
    name: 'all weights equal',
    sums: sumsPerStratum(
      firstWave.map((one) => ({ ...one, weight: 2 })),
      () => true,
    ),
    r: { share: 0.5, se: 0.10853918171911, lower: 0.288459356960971, upper: 0.711540643039029, df: 21 },
  },
  {
    name: 'a client survey: 24 of 60 clients, without strata and weights',
    sums: unweighted(firstWave, 24, 60),
    r: { share: 0.5, se: 0.0807572853087248, lower: 0.338891787461915, upper: 0.6611082125380849, df: 23 },
  },
  {
    name: 'those of the 24 who answered a question',
    sums: unweighted(
      firstWave.filter((one) => one.domain),
      24,
      60,
    ),
    r: { share: 0.5, se: 0.0932504808240314, lower: 0.3128206562972096, upper: 0.6871793437027904, df: 17 },
  },
  {
    name: 'a client survey of which the number of clients is not known',
    sums: unweighted(firstWave, 24, null),
    r: { share: 0.5, se: 0.104257207028537, lower: 0.296777663539785, upper: 0.703222336460215, df: 23 },
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

test('a population smaller than its sample is not used', () => {
  expect(designBasedShare(unweighted(firstWave, 24, 20))).toEqual(designBasedShare(unweighted(firstWave, 24, null)));
});

/**
 * R 4.2.2, survey 4.1.1: a stratum with one respondent (C) has no variance of its own.
 *
 *   d <- data.frame(yes = c(1,0,1,1,0,1,0,0,1), w = c(2,3,2.5,4,1,2,3,2,5), stratum = c('A','A','A','A','B','B','B','B','C'))
 *   des <- svydesign(ids = ~1, strata = ~stratum, weights = ~w, data = d); svyciprop(~yes, des, method = 'logit')
 *
 * options(survey.lonely.psu = 'fail'), as it comes: Error, 'Stratum (C) has only one PSU at stage 1'. 'remove' and 'certainty' give
 * 0.255459 to 0.896315, 'adjust' 0.222277 to 0.912110, 'average' 0.192741 to 0.925499: three answers of which none is shown to be right.
 * Ours is that of R as it comes: the share, 0.63265306122449 by all of them, and no interval.
 */
test('a stratum with one respondent gives a share and no interval, as survey.lonely.psu = fail', () => {
  const strata = [
    { n: 4, numerator: 8.5, denominator: 11.5, numeratorSquares: 26.25, denominatorSquares: 35.25 },
    { n: 4, numerator: 2, denominator: 8, numeratorSquares: 4, denominatorSquares: 18 },
    { n: 1, numerator: 5, denominator: 5, numeratorSquares: 25, denominatorSquares: 25 },
  ].map((stratum) => ({ ...stratum, stratumSize: stratum.n }));
  const result = designBasedShare(strata);
  expect(result.outcome).toBe('a stratum with one respondent');
  expect('share' in result ? result.share : null).toBeCloseTo(0.632_653_061_224_49, 12);
});
