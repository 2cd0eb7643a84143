import { errorFromLogitBounds } from '../statistics/error-from-bounds.ts';
import { effectiveShare } from '../statistics/effective-share.ts';
import { scaled, type Figure } from './figure.ts';
import type { Window } from './windows.ts';

const per = 100;

/**
 * A weighted share (GGD) with the design-based standard error that its released 95% interval holds: strata and weights are in it, and
 * nothing is needed that the release does not show. To read the interval back the degrees of freedom are taken as respondents minus one,
 * since the release does not tell the strata: with the 30 respondents and more that are shown, the t quantile differs less than half a
 * percent.
 */
export function sampledShare({ label, totals }: Window): Figure | null {
  const [total] = totals;
  if (total === undefined || totals.length > 1) return null;
  const { value, lower, upper, n } = total;
  if (value === null || lower === null || upper === null || n === null || n < 2) return null;
  const error = errorFromLogitBounds(value / per, { lower: lower / per, upper: upper / per }, n - 1);
  if (error === null) return null;
  return {
    measurement: { period: label, value, lower, upper, n },
    estimate: scaled(effectiveShare(value / per, error), per),
  };
}
