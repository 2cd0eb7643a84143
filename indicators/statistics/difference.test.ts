import { expect, test } from 'vitest';
import { firstWave, secondWave, sumsPerStratum } from '../test/reference-survey.ts';
import { designBasedShare } from './design-based-share.ts';
import { difference } from './difference.ts';
import { errorFromLogitBounds } from './error-from-bounds.ts';
import { bounds } from './estimate.ts';

type Wave = typeof firstWave;
const estimateOf = (wave: Wave, inDomain: (one: Wave[number]) => boolean) => {
  const result = designBasedShare(sumsPerStratum(wave, inDomain));
  if (result.outcome !== 'interval') throw new Error(result.outcome);
  const { share, standardError, interval, degreesOfFreedom } = result;
  return { estimate: { value: share, standardError, degreesOfFreedom: null }, interval, degreesOfFreedom };
};

/**
 * Reference values of R 4.2.2, survey 4.1.1; the strata of each wave are strata of their own:
 *
 *   des <- svydesign(ids = ~1, strata = ~interaction(stratum, wave), weights = ~w, data = d)
 *   k <- svycontrast(svyby(~yes, ~wave, des, svymean, covmat = TRUE), c(-1, 1))
 *   coef(k); SE(k); confint(k, level = .9)      # and the same on subset(des, domain == 1)
 */
test.each([
  {
    name: 'all respondents',
    inDomain: () => true,
    r: { change: 0.244003899612432, se: 0.172139882743418, lower: -0.0391410108610807, upper: 0.527148810085945 },
  },
  {
    name: 'a domain',
    inDomain: (one: Wave[number]) => one.domain,
    r: { change: 0.28645281398486, se: 0.187955572470516, lower: -0.0227065910990079, upper: 0.595612219068728 },
  },
  {
    name: 'a domain that is empty in one stratum',
    inDomain: (one: Wave[number]) => one.domain && one.stratum !== 'B',
    r: { change: 0.169157988107362, se: 0.214927560535511, lower: -0.184366389371305, upper: 0.522682365586029 },
  },
])('$name: the change between waves equals R svyby and svycontrast to 1e-9', ({ inDomain, r }) => {
  const change = difference(estimateOf(secondWave, inDomain).estimate, estimateOf(firstWave, inDomain).estimate);
  const { lower, upper } = bounds(change, 0.05);
  expect(Math.abs(change.value - r.change)).toBeLessThan(1e-9);
  expect(Math.abs(change.standardError - r.se)).toBeLessThan(1e-9);
  expect(Math.abs(lower - r.lower)).toBeLessThan(1e-9);
  expect(Math.abs(upper - r.upper)).toBeLessThan(1e-9);
});

test('a released interval gives its standard error back', () => {
  // svyciprop above: 0.509660574413, SE 0.133745692953, 21 degrees of freedom.
  const { interval } = estimateOf(firstWave, () => true);
  expect(errorFromLogitBounds(0.509660574413, interval, 21)).toBeCloseTo(0.133745692953, 9);
  expect(errorFromLogitBounds(1, { lower: 1, upper: 1 }, 21)).toBeNull();
});

test('a spread that was itself estimated keeps its degrees of freedom', () => {
  const known = { value: 1, standardError: 3, degreesOfFreedom: null };
  const estimated = { value: 5, standardError: 4, degreesOfFreedom: 3.5 };
  expect(difference(estimated, known)).toEqual({ value: 4, standardError: 5, degreesOfFreedom: 3.5 });
  expect(difference(known, known).degreesOfFreedom).toBeNull();
});
