/** One way to forecast: what it says now, and its past squared errors. */
type Candidate = { value: number; squaredErrors: readonly number[] };

/** A perfect past is no proof of a perfect future: keeps a weight finite. */
const tiny = 1e-12;

/**
 * Several forecasts of one figure as one: weighted by the inverse of their past mean squared errors (Bates and Granger 1969,
 * The Combination of Forecasts, Operational Research Quarterly 20(4), without correlations, as they advise for few errors).
 * Who has no past takes no part; when none has, the first is taken. Null without any.
 */
export function combine(candidates: readonly Candidate[]): number | null {
  const tried = candidates.filter(({ squaredErrors }) => squaredErrors.length > 0);
  const weighted = tried.map(({ value, squaredErrors }) => ({
    value,
    weight: squaredErrors.length / (squaredErrors.reduce((sum, one) => sum + one, 0) + tiny),
  }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return candidates[0]?.value ?? null;
  return weighted.reduce((sum, { value, weight }) => sum + (value * weight) / total, 0);
}
