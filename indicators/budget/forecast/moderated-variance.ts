import digamma from '@stdlib/math-base-special-digamma';
import trigamma from '@stdlib/math-base-special-trigamma';

/** A variance and the degrees of freedom that it stands on. */
type Variance = { variance: number; degrees: number };

/**
 * The variance of each group when groups with few errors borrow from the others: (d0 s0² + d s²) / (d0 + d), with prior s0² and
 * d0 estimated from all groups together by the moments of log s² (Smyth 2004, Statistical Applications in Genetics and Molecular
 * Biology 3(1), art. 3, sections 4 and 6.2; R limma fitFDist and squeezeVar). Groups that differ no more than by chance share
 * one variance; its degrees are never more than those of all groups. `errors` per group have mean zero; a group without any
 * gets the prior. Empty when no group has an error other than zero.
 */
export function moderatedVariances(groups: ReadonlyMap<string, readonly number[]>): Map<string, Variance> {
  const seen = [...groups.values()]
    .map((errors) => ({ degrees: errors.length, variance: meanSquare(errors) }))
    .filter(({ degrees, variance }) => degrees > 0 && variance > 0);
  const prior = priorOf(seen);
  if (prior === null) return new Map();
  const most = seen.reduce((sum, { degrees }) => sum + degrees, 0);
  return new Map(
    [...groups].map(([group, errors]) => {
      const own = { degrees: errors.length, variance: errors.length === 0 ? 0 : meanSquare(errors) };
      const variance =
        prior.degrees === Number.POSITIVE_INFINITY
          ? prior.variance
          : (prior.degrees * prior.variance + own.degrees * own.variance) / (prior.degrees + own.degrees);
      return [group, { variance, degrees: Math.min(prior.degrees + own.degrees, most) }];
    }),
  );
}

function priorOf(seen: readonly Variance[]): Variance | null {
  if (seen.length === 0) return null;
  const logs = seen.map(({ variance, degrees }) => Math.log(variance) - digamma(degrees / 2) + Math.log(degrees / 2));
  const mean = average(logs);
  const spread =
    seen.length === 1
      ? 0
      : logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (seen.length - 1) -
        average(seen.map(({ degrees }) => trigamma(degrees / 2)));
  // No more difference between the groups than chance gives: one variance for all.
  if (spread <= 0) return { variance: pooled(seen), degrees: Number.POSITIVE_INFINITY };
  const degrees = 2 * inverseTrigamma(spread);
  return { variance: Math.exp(mean + digamma(degrees / 2) - Math.log(degrees / 2)), degrees };
}

const pooled = (seen: readonly Variance[]): number =>
  seen.reduce((sum, { variance, degrees }) => sum + variance * degrees, 0) /
  seen.reduce((sum, { degrees }) => sum + degrees, 0);

/** x > 0 with trigamma(x) = y > 0, by bisection on the logarithm: trigamma falls from infinity to 0. */
function inverseTrigamma(y: number): number {
  let [low, high] = [-20, 20];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (trigamma(Math.exp(middle)) > y) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanSquare = (values: readonly number[]) => average(values.map((value) => value ** 2));
