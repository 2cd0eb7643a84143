import { expect, test } from 'vitest';
import { circumstances, goalOf, indicatorOf, wave } from '../test/verdict-indicator.ts';
import { indicatorVerdict } from './indicator-verdict.ts';
import { roundedVerdict } from './rounded-verdict.ts';

const verdictOn = (value: number, lower: number, upper: number) =>
  roundedVerdict(
    indicatorVerdict(
      indicatorOf(
        'I11',
        'weighted-share',
        [wave('2020', 45, [42, 48], 1300), wave('2024', value, [lower, upper], 1300)],
        {
          source: 'GGD',
          cycle: '4-yearly',
          polarity: { '2.4': '+' },
        },
      ),
      goalOf('2.4'),
      circumstances(),
    ),
  );

test('a p-value is never told as nothing, however small it is', () => {
  // R: lg <- function(p) log(p / (1 - p)); se <- function(p, l, u) (lg(u) - lg(l)) / 2 / qt(.975, 1299) * p * (1 - p)
  // pnorm(-(p - .45) / sqrt(se(.45, .42, .48)^2 + se(p, l, u)^2)) = 0.17783473, 0.00011011956 and 1.3e-195
  expect(verdictOn(47, 44, 50).numbers?.p).toBe(0.1778);
  expect(verdictOn(53, 50, 56).numbers?.p).toBe(0.000_11);
  expect(verdictOn(95, 93.5, 96.2).numbers?.p).toBe(1e-9);
});
