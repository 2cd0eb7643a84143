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
  // R: se <- function(p, l, u) (qlogis(u) - qlogis(l)) / 2 / qt(.975, 1299) * p * (1 - p); m <- p * (1 - p) / se^2; q <- (m * p + 1) / (m + 2)
  // pt(-(q - q0) / sqrt(q0 * (1 - q0) / (m0 + 2) + q * (1 - q) / (m + 2)), floor(min(m0, m)) - 1) = 0.17817621, 0.00011737843 and 1.6e-140
  expect(verdictOn(47, 44, 50).numbers?.p).toBe(0.1782);
  expect(verdictOn(53, 50, 56).numbers?.p).toBe(0.000_12);
  expect(verdictOn(95, 93.5, 96.2).numbers?.p).toBe(1e-9);
});
