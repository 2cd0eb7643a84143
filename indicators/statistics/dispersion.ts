import { degreesOfSuccessive } from './degrees-of-successive.ts';

const fewestPairs = 3;

/** A count out of an exposure: yes of all, or cases of residents. */
export type Counted = { cases: number; exposure: number };

/** How many times chance alone a count varies from year to year, never less than 1, and how well that is known. */
export type Dispersion = { factor: number; degreesOfFreedom: number };

/**
 * How much more the counts of successive years differ than by chance alone: the mean over pairs of years of the squared standardised
 * difference. An overdispersion factor (D.J. Spiegelhalter, Quality and Safety in Health Care 14 (2005), 347-351) made from successive
 * differences, as the limits of an XmR chart are (D.J. Wheeler, Understanding Variation, 1993; NHS England, Making Data Count), so that
 * a slow trend is hardly taken for noise. Null when there are too few pairs to tell.
 */
export function dispersion(
  pairs: readonly (readonly [Counted, Counted])[],
  of: 'shares' | 'counts',
): Dispersion | null {
  const squares = pairs.flatMap(([a, b]) => squaredDifference(a, b, of) ?? []);
  if (squares.length < fewestPairs) return null;
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  return { factor: Math.max(1, mean), degreesOfFreedom: degreesOfSuccessive(squares.length + 1) };
}

/** Chi-square (1 degree of freedom) of two shares, or of two Poisson counts with their exposures; null where nothing can differ. */
function squaredDifference(a: Counted, b: Counted, of: 'shares' | 'counts'): number | null {
  const pooled = (a.cases + b.cases) / (a.exposure + b.exposure);
  const spread = of === 'shares' ? pooled * (1 - pooled) : pooled;
  const variance = spread * (1 / a.exposure + 1 / b.exposure);
  return variance > 0 ? (a.cases / a.exposure - b.cases / b.exposure) ** 2 / variance : null;
}

/** How many times chance alone an estimate varies; null degrees of freedom when that is known for certain. */
export type Variation = { factor: number; degreesOfFreedom: number | null };

/** Chance alone, known for certain. */
export const chanceAlone = { factor: 1, degreesOfFreedom: null } as const;
