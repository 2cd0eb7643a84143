import { quantile, type Estimate } from './estimate.ts';

type Spread = Pick<Estimate, 'standardError' | 'degreesOfFreedom' | 'halfStep'>;

/**
 * The smallest true change that a one-sided test at `alpha` shows with this `power`, in the unit of the standard error and with its half step; also the
 * smallest margin of non-inferiority that is proven when nothing changes. (z(1 - alpha) + z(power)) x standard error:
 * S.A. Julious, Sample sizes for clinical trials with normal data, Statistics in Medicine 23 (2004), 1921-1986.
 */
export const smallestChange = (
  { standardError, degreesOfFreedom, halfStep = 0 }: Spread,
  alpha: number,
  power: number,
): number => (quantile(1 - alpha, degreesOfFreedom) + quantile(power, degreesOfFreedom)) * standardError + halfStep;

/** The smallest margin of equivalence that two one-sided tests prove with this `power` when nothing changes (Julious 2004): either side may fail. */
export const smallestEquivalence = (
  { standardError, degreesOfFreedom, halfStep = 0 }: Spread,
  alpha: number,
  power: number,
): number =>
  (quantile(1 - alpha, degreesOfFreedom) + quantile((1 + power) / 2, degreesOfFreedom)) * standardError + halfStep;
