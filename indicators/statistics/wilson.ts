import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { upperTail, type Interval } from './interval.ts';

const z = normalQuantile(upperTail, 0, 1);

/**
 * Wilson score interval (95%) of a share, as a fraction of 1: E.B. Wilson, JASA 22 (1927), 209-212.
 * `yes` of `all`, 0 <= yes <= all and all > 0.
 */
export function wilson(yes: number, all: number): Interval {
  if (!(all > 0 && yes >= 0 && yes <= all)) throw new RangeError(`No share: ${yes} of ${all}`);
  const share = yes / all;
  const middle = share + z ** 2 / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  // At none and at all the bound is exact; rounding would leave 1e-17 there.
  return { lower: yes === 0 ? 0 : (middle - half) / scale, upper: yes === all ? 1 : (middle + half) / scale };
}
