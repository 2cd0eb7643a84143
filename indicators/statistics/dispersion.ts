/** qchisq(0.5, 1): the median of a squared standard normal deviate. */
const medianOfChiSquare = 0.454936423119572;

const fewestPairs = 4;

/** A count out of an exposure: yes of all, or cases of residents. */
export type Counted = { cases: number; exposure: number };

/**
 * How much more the counts of successive years differ than by chance alone: 1 is chance alone, never less. The median, over pairs of
 * years, of the squared standardised difference, divided by its expectation. As the overdispersion factor of D.J. Spiegelhalter,
 * Quality and Safety in Health Care 14 (2005), 347-351, with a median instead of winsorising, and with differences of successive
 * points as in the XmR chart with a median moving range (D.J. Wheeler, Understanding Variation, 1993), so that one jump or a slow
 * trend is not taken for noise. Null when there are too few pairs to tell.
 */
export function dispersion(pairs: readonly (readonly [Counted, Counted])[], of: 'shares' | 'counts'): number | null {
  const squares = pairs.flatMap(([a, b]) => squaredDifference(a, b, of) ?? []).toSorted((a, b) => a - b);
  if (squares.length < fewestPairs) return null;
  const [low = 0, high = 0] = [
    squares[Math.floor((squares.length - 1) / 2)],
    squares[Math.ceil((squares.length - 1) / 2)],
  ];
  return Math.max(1, (low + high) / 2 / medianOfChiSquare);
}

/** Chi-square (1 degree of freedom) of two shares, or of two Poisson counts with their exposures; null where nothing can differ. */
function squaredDifference(a: Counted, b: Counted, of: 'shares' | 'counts'): number | null {
  const pooled = (a.cases + b.cases) / (a.exposure + b.exposure);
  const spread = of === 'shares' ? pooled * (1 - pooled) : pooled;
  const variance = spread * (1 / a.exposure + 1 / b.exposure);
  return variance > 0 ? (a.cases / a.exposure - b.cases / b.exposure) ** 2 / variance : null;
}
