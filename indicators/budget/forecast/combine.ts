/** One way to forecast: what it says now, and the variance of its errors; null while it has no past. */
type Candidate = { value: number; variance: number | null };

/** A perfect past is no proof of a perfect future: keeps a weight finite. */
const tiny = 1e-12;

/**
 * Several forecasts of one figure as one: weighted by the inverse of the variance of their errors (Bates and Granger 1969, The
 * Combination of Forecasts, Operational Research Quarterly 20(4), without correlations, as they advise for few errors). Who has no
 * past takes no part; when none has, the first is taken. The others move the first by one standard error of its own at most: where
 * they differ more, the level has changed since they learned (limited translation: Efron and Morris 1971, JASA 66(336)). Null without any.
 */
export function combine(candidates: readonly Candidate[]): number | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const weighted = candidates.flatMap(({ value, variance }) =>
    variance === null ? [] : { value, weight: 1 / (variance + tiny) },
  );
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return first.value;
  const together = weighted.reduce((sum, { value, weight }) => sum + (value * weight) / total, 0);
  if (first.variance === null) return together;
  const most = Math.sqrt(first.variance);
  return first.value + Math.min(most, Math.max(-most, together - first.value));
}
