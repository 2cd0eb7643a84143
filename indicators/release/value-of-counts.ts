import type { Measure } from '../indicator.ts';
import { ratioOfCounts } from '../statistics/ratio-of-counts.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Observation } from './schema.ts';

export type Figure = Pick<Observation, 'numerator' | 'denominator' | 'value' | 'lower' | 'upper'>;

/** The figure of a measure without weights, from its counts as they are counted or as they are shown. */
export function valueOfCounts(
  { kind, per = 1, ofCounts }: Pick<Measure, 'kind' | 'per' | 'ofCounts'>,
  numerator: number | null,
  denominator: number | null,
): Figure {
  if (kind !== 'share' && kind !== 'ratio') {
    return { numerator, denominator: null, value: numerator, lower: null, upper: null };
  }
  const counts = { numerator, denominator };
  if (numerator === null || denominator === null || denominator === 0) {
    return { ...counts, value: null, lower: null, upper: null };
  }
  const value = (per * numerator) / denominator;
  if (kind === 'ratio' && ofCounts !== true) return { ...counts, value, lower: null, upper: null };
  const { lower, upper } = kind === 'share' ? wilson(numerator, denominator) : ratioOfCounts(numerator, denominator);
  return { ...counts, value, lower: per * lower, upper: per * upper };
}
