import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { upperTail, type Interval } from './interval.ts';
import { populationCorrection } from './population-correction.ts';

/** The weighted sums of one stratum: over the respondents in the domain, of whom some say yes. */
export type StratumSums = {
  /** Respondents of the stratum in the domain. */
  n: number;
  /** All respondents of the stratum. */
  stratumSize: number;
  /** Everyone in the stratum who could have been asked, where that is known: respondents are drawn from them without putting back. */
  population?: number | null;
  /** Σw over yes, Σw over the domain, Σw² over yes, Σw² over the domain. */
  numerator: number;
  denominator: number;
  numeratorSquares: number;
  denominatorSquares: number;
};

/** The share as a fraction of 1, and its interval or the reason why it has none. */
export type DesignBasedShare =
  | { outcome: 'interval'; share: number; standardError: number; degreesOfFreedom: number; interval: Interval }
  | { outcome: 'no respondents' }
  | { outcome: 'a stratum with one respondent' | 'everyone answers the same'; share: number };

/**
 * Weighted share with a design-based 95% interval: Taylor linearisation z = w(y - share)/Σw, variance
 * Σ_h (1 - n_h/N_h) n_h/(n_h-1) (Σz² - (Σz)²/n_h), where the finite population correction 1 - n_h/N_h is left out when N_h is not
 * known (W.G. Cochran, Sampling Techniques, 3rd ed., 1977, 2.6 and 5A.14), interval on the logit scale with Student's t on respondents
 * minus strata in the domain. As R survey::svyciprop(method = "logit") on a subset of svydesign(~1, strata, weights, fpc).
 */
export function designBasedShare(strata: readonly StratumSums[]): DesignBasedShare {
  const inDomain = strata.filter((stratum) => stratum.n > 0);
  const weight = sum(inDomain, (stratum) => stratum.denominator);
  if (!(weight > 0)) return { outcome: 'no respondents' };
  const share = sum(inDomain, (stratum) => stratum.numerator) / weight;
  if (inDomain.some((stratum) => stratum.stratumSize < 2)) return { outcome: 'a stratum with one respondent', share };

  const variance = sum(inDomain, (stratum) => {
    const total = (stratum.numerator - share * stratum.denominator) / weight;
    // y is 0 or 1, so (y - share)² is (1 - 2 share) for yes, plus share² for all.
    const squares =
      ((1 - 2 * share) * stratum.numeratorSquares + share ** 2 * stratum.denominatorSquares) / weight ** 2;
    const { stratumSize } = stratum;
    return correction(stratum) * (stratumSize / (stratumSize - 1)) * (squares - total ** 2 / stratumSize);
  });
  const degreesOfFreedom = sum(inDomain, (stratum) => stratum.n) - inDomain.length;
  const spread = share * (1 - share);
  if (spread < 1e-12 || degreesOfFreedom < 1) return { outcome: 'everyone answers the same', share };

  const standardError = Math.sqrt(Math.max(0, variance));
  const logit = Math.log(share / (1 - share));
  const half = (tQuantile(upperTail, degreesOfFreedom) * standardError) / spread;
  const interval = { lower: fromLogit(logit - half), upper: fromLogit(logit + half) };
  return { outcome: 'interval', share, standardError, degreesOfFreedom, interval };
}

const correction = ({ stratumSize, population = null }: StratumSums) => populationCorrection(stratumSize, population);

const fromLogit = (logit: number) => 1 / (1 + Math.exp(-logit));
const sum = <T>(items: readonly T[], value: (item: T) => number) =>
  items.reduce((total, item) => total + value(item), 0);
