import type { SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { valueOfCounts, type Valued } from '../release/value-of-counts.ts';
import { amountsTo, roundTo } from './interval.ts';
import type { Preset } from './preset.ts';
import { columnsOf, isAboutPersons, isWeighted, type CountedObservation } from './rules.ts';
import { isPublic } from './same-by-definition.ts';
import { isTooCoarse } from './too-coarse.ts';

export type Rounding = { id: string; source: SourceFamily; measure: Valued };

/**
 * A figure as it may be shown when it is not hidden: its counts of persons and cases rounded, and its value and interval made from
 * those. What aanbieders declared is rounded too. Residents of CBS, days and figures of a publisher stay as they are. A weighted share is that of the rounded sums of
 * its weights; its interval comes from the survey. Where rounding may have moved a share or ratio far, only its counts are shown.
 */
export function roundObservation(counted: CountedObservation, rounding: Rounding, preset: Preset): Observation {
  const { nYes: _nYes, contributions: _contributions, ...o } = counted;
  const { id, source, measure } = rounding;
  if (!isAboutPersons(source) || columnsOf[measure.kind].length === 0) return o;
  const round = (count: number | null) =>
    count === null || preset.roundTo === 1 ? count : roundTo(count, preset.roundTo);
  const n = round(o.n);
  if (measure.kind === 'amount') {
    return { ...o, n, numerator: roundAmount(o.numerator, preset), value: roundAmount(o.value, preset) };
  }
  if (preset.roundTo === 1) return o;
  if (measure.kind === 'duration') return { ...o, n };
  const numerator = round(o.numerator);
  const isExact = isPublic(`${id}/${o.measure}/denominator`);
  const denominator = isExact ? o.denominator : round(o.denominator);
  if (isTooCoarse(measure.kind, { numerator, denominator }, preset, isExact)) {
    const { completeness: _completeness, ...counts } = o;
    return { ...counts, n, numerator, denominator, value: null, lower: null, upper: null, status: 'missing' };
  }
  if (!isWeighted(measure.kind)) return { ...o, n, ...valueOfCounts(measure, numerator, denominator, o.period) };
  const share = o.numerator === null || !o.denominator ? null : o.numerator / o.denominator;
  const value =
    o.value === null || !share || !denominator ? o.value : (o.value * (numerator ?? 0)) / denominator / share;
  return { ...o, n, numerator, denominator, value };
}

/** Something is never shown as nothing. */
function roundAmount(euros: number | null, preset: Preset): number | null {
  if (euros === null || euros === 0) return euros;
  const base = amountsTo(preset);
  return roundTo(euros, base) || Math.sign(euros) * base;
}
