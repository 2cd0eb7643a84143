const fewestPoints = 6;

/**
 * Standard deviation of one point of a series, from the mean square of its successive differences, with the degrees of freedom of
 * the chi-square that has the same first two moments: J. von Neumann, R.H. Kent, H.R. Bellinson and B.I. Hart, The mean square
 * successive difference, Annals of Mathematical Statistics 12 (1941), 153-162. In the unit of the series; null for a short series
 * and for one that never changes.
 */
export function successiveDifferences(
  values: readonly number[],
): { standardDeviation: number; degreesOfFreedom: number } | null {
  const n = values.length;
  if (n < fewestPoints) return null;
  const squares = values.slice(1).reduce((sum, value, index) => sum + (value - (values[index] ?? value)) ** 2, 0);
  if (squares === 0) return null;
  return {
    standardDeviation: Math.sqrt(squares / (2 * (n - 1))),
    degreesOfFreedom: (2 * (n - 1) ** 2) / (3 * n - 4),
  };
}
