import type { Measure, Observation } from 'indicators/release/schema.ts';

/** A figure, how its measure is rounded, and to which multiple the counts of persons are. */
type Rounded = {
  figure: Pick<Observation, 'value' | 'numerator' | 'denominator'>;
  measure: Pick<Measure, 'kind' | 'decimals' | 'rounding'>;
  roundTo: number | null;
};

/** Whether another way of rounding makes the difference: it was rounded alike, it must have, it may have, or it cannot have. */
export type RoundingTells = 'alike' | 'explains' | 'may' | 'cannot';

/**
 * What rounding tells of two figures that differ. Behind a rounded number lies a value of at most half a unit more or less. Where all that
 * can lie behind the first gives the second, rounding explains the difference; where nothing can, it does not.
 */
export function roundingBetween(old: Rounded, next: Rounded): RoundingTells {
  const countsAlike = areCountsAlike(old, next);
  if (countsAlike && old.measure.decimals === next.measure.decimals) return 'alike';
  const [was, is] = [partsOf(old, countsAlike), partsOf(next, countsAlike)];
  if (was.length !== is.length) return 'may';
  const told = was.map((one, at) => tellsOf(one, is[at] ?? null));
  if (told.includes('cannot')) return 'cannot';
  return told.every((one) => one === 'explains') ? 'explains' : 'may';
}

const areCountsAlike = ({ measure: one, roundTo }: Rounded, { measure: other, roundTo: nextTo }: Rounded): boolean =>
  (one.rounding ?? null) === (other.rounding ?? null) && (roundTo === nextTo || (one.rounding ?? null) === null);

type Range = { from: number; to: number };

const around = (value: number | null, half: number | null): Range | null =>
  value === null || half === null ? null : { from: value - half, to: value + half };

/** What is rounded: the value, and where a share or ratio is made of counts those; counts that are rounded alike are taken as they are. */
function partsOf({ figure, measure, roundTo }: Rounded, countsAlike: boolean): (Range | null)[] {
  const shown = 0.5 * 10 ** -measure.decimals;
  const isRounded = !countsAlike && (measure.rounding ?? null) !== null;
  const ofCounts = !isRounded ? 0 : roundTo === null ? null : roundTo / 2;
  const { value, numerator, denominator } = figure;
  if (measure.kind === 'count') return [around(value, ofCounts === null ? null : Math.max(shown, ofCounts))];
  return numerator === null || denominator === null
    ? [around(value, shown)]
    : [around(numerator, ofCounts), around(denominator, ofCounts)];
}

/** A trace of binary numbers is no distance. */
const trace = 1e-9;

function tellsOf(one: Range | null, other: Range | null): Exclude<RoundingTells, 'alike'> {
  if (one === null || other === null) return 'may';
  if (one.from >= other.from - trace && one.to <= other.to + trace) return 'explains';
  return one.to <= other.from + trace || other.to <= one.from + trace ? 'cannot' : 'may';
}
