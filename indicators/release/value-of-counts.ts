import type { Count, Measure } from '../indicator.ts';
import { sampleOf } from '../plan/survey-frames.ts';
import { clientShare } from '../statistics/client-share.ts';
import { ratioOfCounts } from '../statistics/ratio-of-counts.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Observation } from './schema.ts';

export type Figure = Pick<Observation, 'numerator' | 'denominator' | 'value' | 'lower' | 'upper'>;

/** What of a measure makes a figure of its counts; its kinds of extract tell whether the counts are answers to a survey. */
export type Valued = Pick<Measure, 'kind' | 'per' | 'ofCounts'> & { count?: Pick<Count, 'kinds'> };

/** The figure of a measure without weights in a period, from its counts as they are counted or as they are shown. */
export function valueOfCounts(
  { kind, per = 1, ofCounts, count }: Valued,
  numerator: number | null,
  denominator: number | null,
  period: string,
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
  const sample = sampleOf(count?.kinds ?? [], period);
  const ofShare = sample === null ? wilson : (yes: number, all: number) => clientShare(yes, all, sample.population);
  const { lower, upper } = (kind === 'share' ? ofShare : ratioOfCounts)(numerator, denominator);
  return { ...counts, value, lower: per * lower, upper: per * upper };
}
