import { quantile } from './estimate.ts';

/** What a series is held against, in its own unit. */
export type Limits = {
  mean: number;
  /** Standard deviation of one point, from the mean moving range. */
  sigma: number;
  /** Half the distance between the limits. */
  reach: number;
  /** How far from the mean a point must lie to count as on one side of it in a run. */
  allowance: number;
};

/** Fewer points give no limits (NHS England, Making Data Count: at least 12). */
export const fewestPoints = 12;

/** d2 for pairs turns the mean moving range into a standard deviation (NHSRplotthedots: 2.66 = 3 / 1.128). */
const d2 = 1.128;

/** One-sided chance beyond three sigma: 2(1 - Φ(3)) = 0.27% for both sides, the published rate of an XmR chart. */
const withinThreeSigma = 0.998_650_101_968_37;

/**
 * The XmR limits of the baseline of a series, for points that are not in it; null when there are too few or they never change. With mean and
 * sigma known they would be mean ± 3 sigma; from n points they are the prediction limits that keep the published rate of false alarms
 * (K.C.B. Roes, R.J.M.M. Does and Y. Schurink, Shewhart-type control charts for individual observations, Journal of Quality Technology
 * 25 (1993), 188-198): Student's t in place of 3, times sqrt(1 + 1/n) for the mean. Its degrees of freedom are those of the moving range,
 * whose variance over sigma² is (0.8264 n - 1.082) / (n - 1)² (J.D. Cryer and T.P. Ryan, Journal of Quality Technology 22 (1990), 187-192),
 * and c4 takes out that an unbiased sigma is not the root of an unbiased variance. At three sigma 16 points would give 1.4% false alarms.
 */
export function limitsOf(baseline: readonly number[]): Limits | null {
  const n = baseline.length;
  if (n < fewestPoints) return null;
  const mean = average(baseline);
  const sigma = average(baseline.slice(1).map((value, index) => Math.abs(value - (baseline[index] ?? value)))) / d2;
  if (sigma === 0) return null;
  const degrees = (n - 1) ** 2 / (2 * (0.8264 * n - 1.082));
  const c4 = (4 * degrees) / (4 * degrees + 1);
  const reach = quantile(withinThreeSigma, degrees) * c4 * Math.sqrt(1 + 1 / n) * sigma;
  return { mean, sigma, reach, allowance: (allowed / n) * sigma };
}

/**
 * Seven points on one side of a mean that is itself off by sigma / sqrt(n) come about more often than 2 in 2^7. To second order in that
 * error the rate is as published when the points lie (7 - 1) φ(0) / n = 2.394 sigma / n beyond the mean: with f(x) = Φ(-x)^7,
 * f'(0) / f(0) = -14 φ(0) and f''(0) / f(0) = 168 φ(0)², and half the second over the first is 6 φ(0).
 */
const allowed = 6 / Math.sqrt(2 * Math.PI);

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
