import type { Estimate } from './estimate.ts';

/**
 * `later` minus `earlier` for two independent estimates, such as two waves of a survey: the variances add up. As R
 * survey::svycontrast on svyby(covmat = TRUE) over waves with strata of their own, whose covariance is zero. Where one has
 * degrees of freedom the difference has those of Welch and Satterthwaite (Biometrics Bulletin 2, 1946, 110-114).
 */
export function difference(later: Estimate, earlier: Estimate): Estimate {
  const [a, b] = [later.standardError ** 2, earlier.standardError ** 2];
  const uncertain = spread(a, later.degreesOfFreedom) + spread(b, earlier.degreesOfFreedom);
  return {
    value: later.value - earlier.value,
    standardError: Math.sqrt(a + b),
    degreesOfFreedom: uncertain === 0 ? null : (a + b) ** 2 / uncertain,
  };
}

const spread = (variance: number, degrees: number | null) => (degrees === null ? 0 : variance ** 2 / degrees);
