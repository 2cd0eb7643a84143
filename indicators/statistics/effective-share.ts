import type { Estimate } from './estimate.ts';

/**
 * A share of a weighted survey as a fraction of 1 (0 < share < 1), as a simple random sample of the size that gives the same standard
 * error would have it: the effective sample size (E.L. Korn and B.I. Graubard, Survey Methodology 24 (1998), 193-201), with one yes and
 * one no added (Agresti and Caffo 2000, as in shareOfCount) and Student's t on that size minus one. Differences of small groups tested
 * with the standard error itself were wrong in 5,3% instead of 5% (docs/verdicts.md).
 */
export function effectiveShare(share: number, standardError: number): Estimate {
  const size = (share * (1 - share)) / standardError ** 2;
  const value = (size * share + 1) / (size + 2);
  return {
    value,
    standardError: Math.sqrt((value * (1 - value)) / (size + 2)),
    degreesOfFreedom: Math.max(1, Math.floor(size) - 1),
  };
}
