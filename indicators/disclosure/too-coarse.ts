import type { Valued } from '../release/value-of-counts.ts';
import { toldBy, type Interval } from './interval.ts';
import type { Preset } from './preset.ts';

/**
 * How far rounding may move a figure that is shown (interpretatie): a share by so much as a fraction of 1, a ratio by such a part of
 * itself. Of 25 people chance alone may move a share further: its 95% interval is some 18 percentage points to either side.
 */
export const mostOff = { share: 0.15, ratio: 0.25 };

type Counts = { numerator: number | null; denominator: number | null };

/**
 * Whether a share or ratio of rounded counts may be off so far that it says more of the rounding than of what was counted: taken as
 * far apart as the counts behind it can be, each on its own. `exact` where the denominator is not rounded.
 */
export function isTooCoarse(kind: Valued['kind'], shown: Counts, preset: Preset, exact = false): boolean {
  if (kind !== 'share' && kind !== 'ratio') return false;
  const { numerator, denominator } = shown;
  if (numerator === null || !denominator) return false;
  // Five or more who said no stay five or more when both counts are rounded: equal means that all said yes.
  if (kind === 'share' && numerator === denominator) return false;
  const above = toldBy(numerator, preset);
  const below: Interval = exact ? { low: denominator, high: denominator } : toldBy(denominator, preset);
  const value = numerator / denominator;
  const most = above.high / below.low;
  const high = kind === 'share' ? Math.min(1, most) : most;
  const off = Math.max(value - above.low / below.high, high - value);
  return off > (kind === 'share' ? mostOff.share : mostOff.ratio * value);
}
