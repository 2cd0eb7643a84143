import type { Observation } from '../release/schema.ts';
import type { Cell, Count } from './cells.ts';
import { toldBy, type Interval } from './interval.ts';
import type { Preset } from './preset.ts';
import { isWeighted, valueOf } from './rules.ts';

/** What a figure that is shown tells of one of its counts. */
export function tell(
  { kind, smallest }: Pick<Cell, 'kind' | 'smallest'>,
  { of: { column }, value }: Count,
  shown: Pick<Observation, 'numerator' | 'denominator' | 'n'>,
  { roundTo }: Preset,
): Interval {
  const rules = { roundTo, smallest };
  // The interval of a weighted share, which comes from the survey, tells more than the rounded sums.
  if (isWeighted(kind) || kind === 'amount') return { low: value, high: value };
  if (column !== 'complement') return toldBy(valueOf(column, shown) ?? 0, rules);
  const yes = toldBy(shown.numerator ?? 0, rules);
  const all = toldBy(shown.denominator ?? 0, rules);
  // Five or more who said no stay five or more when both counts are rounded; equal means that nobody did.
  if (shown.numerator === shown.denominator) return { low: 0, high: 0 };
  return { low: Math.max(smallest, all.low - yes.high), high: all.high - yes.low };
}
