import type { Estimate } from './estimate.ts';

/**
 * `later` minus `earlier` for two independent estimates, such as two waves of a survey: the variances add up. As R
 * survey::svycontrast on svyby(covmat = TRUE) over waves with strata of their own, whose covariance is zero. Where the standard errors
 * rest on one spread that was itself estimated, its degrees of freedom stay: the smaller of the two.
 */
export function difference(later: Estimate, earlier: Estimate): Estimate {
  const degrees = [later.degreesOfFreedom, earlier.degreesOfFreedom].filter((one) => one !== null);
  return {
    value: later.value - earlier.value,
    standardError: Math.hypot(later.standardError, earlier.standardError),
    degreesOfFreedom: degrees.length === 0 ? null : Math.min(...degrees),
  };
}
