import { expect, test } from 'vitest';
import { clientShare } from './client-share.ts';
import { populationCorrection } from './population-correction.ts';
import { wilson } from './wilson.ts';

/**
 * R 4.2.2, survey 4.1.1: d <- data.frame(yes = rep(1:0, c(198, 92)), N = 1150)
 * svyciprop(~yes, svydesign(~1, weights = rep(1, 290), data = d), method = 'logit'), and with svydesign(~1, fpc = ~N, data = d)
 */
test.each([
  { name: 'unknown', population: null, lower: 0.626612412281259, upper: 0.734045487322797 },
  { name: '1.150 clients', population: 1150, lower: 0.634449242574458, upper: 0.727426519732982 },
])('198 of 290 answers, population $name', ({ population, lower, upper }) => {
  const interval = clientShare(198, 290, population);
  expect(Math.abs(interval.lower - lower)).toBeLessThan(1e-9);
  expect(Math.abs(interval.upper - upper)).toBeLessThan(1e-9);
});

test('where everyone answers the same the interval is that of Wilson', () => {
  expect(clientShare(20, 20, 100)).toEqual(wilson(20, 20));
  expect(clientShare(0, 1, null)).toEqual(wilson(0, 1));
});

test('the correction is 1 where the population is not known or cannot be right', () => {
  expect([1160, null, 100].map((population) => populationCorrection(290, population))).toEqual([0.75, 1, 1]);
});
