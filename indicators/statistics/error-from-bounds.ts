import { quantile } from './estimate.ts';
import { upperTail, type Interval } from './interval.ts';

const logit = (share: number) => Math.log(share / (1 - share));

/**
 * The standard error of a share from its 95% logit interval, all as fractions of 1: half the width on the logit scale, divided by the
 * t quantile and carried back by share (1 - share). The inverse of designBasedShare, up to its degrees of freedom (respondents minus
 * strata there; here what is given). Null where a bound lies at 0 or 1.
 */
export function errorFromLogitBounds(
  share: number,
  { lower, upper }: Interval,
  degreesOfFreedom: number | null,
): number | null {
  if (!(lower > 0 && upper < 1 && share > 0 && share < 1 && upper > lower)) return null;
  const half = (logit(upper) - logit(lower)) / 2;
  return (half / quantile(upperTail, degreesOfFreedom)) * share * (1 - share);
}

/** The standard error of a figure from the 95% bounds that its publisher gives, taken as normal; null where they do not differ. */
export const errorFromBounds = ({ lower, upper }: Interval): number | null =>
  upper > lower ? (upper - lower) / (2 * quantile(upperTail, null)) : null;
