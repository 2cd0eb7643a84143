import type { Estimate } from './estimate.ts';

/**
 * `later` minus `earlier` for two independent estimates, such as two waves of a survey: the variances add up. As R
 * survey::svycontrast on svyby(covmat = TRUE) over waves with strata of their own, whose covariance is zero. Where the standard errors
 * rest on one spread that was itself estimated, its degrees of freedom stay: the smaller of the two. So does the half step of rounded counts,
 * the smaller where both are rounded: two steps together are finer than either.
 */
export function difference(later: Estimate, earlier: Estimate): Estimate {
  const degrees = [later.degreesOfFreedom, earlier.degreesOfFreedom].filter((one) => one !== null);
  const steps = [later.halfStep, earlier.halfStep].filter((one) => one !== undefined);
  return {
    value: later.value - earlier.value,
    standardError: Math.hypot(later.standardError, earlier.standardError),
    degreesOfFreedom: degrees.length === 0 ? null : Math.min(...degrees),
    ...(steps.length === 0 ? {} : { halfStep: Math.min(...steps) }),
  };
}
