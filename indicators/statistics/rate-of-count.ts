import type { chanceAlone, Dispersion } from './dispersion.ts';
import type { Estimate } from './estimate.ts';

/**
 * A count of cases per unit of exposure (such as residents), with the variation of a Poisson count times its dispersion. A full count
 * has no sampling error, but another year gives another count under the same circumstances: D.R. Brillinger, The natural
 * variability of vital rates, Biometrics 42 (1986), 693-734; APHO Technical Briefing 3 (2008); for persons in care on a reference
 * date, Eick, Massey and Whitt, Operations Research 41 (1993), 731-742. exposure > 0.
 */
export function rateOfCount(
  cases: number,
  exposure: number,
  { factor, degreesOfFreedom }: Dispersion | typeof chanceAlone,
): Estimate {
  if (!(exposure > 0 && cases >= 0)) throw new RangeError(`No rate: ${cases} of ${exposure}`);
  return {
    value: cases / exposure,
    standardError: Math.sqrt(factor * cases) / exposure,
    degreesOfFreedom,
  };
}
