import { degreesOfSuccessive } from './degrees-of-successive.ts';

const fewestPoints = 6;

/**
 * Standard deviation of one point of a series, from the mean square of its successive differences, so that a slow trend is not taken
 * for noise (von Neumann and others 1941, as the moving range of an XmR chart), with its degrees of freedom. In the unit of the series;
 * null for a short series and for one that never changes.
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
    degreesOfFreedom: degreesOfSuccessive(n),
  };
}
