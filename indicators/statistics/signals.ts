import { follows } from '../release/period.ts';
import { currentLevel, fewestPoints } from './level.ts';

/** A point of a series in order of time. */
export type Point = { period: string; value: number };

export type SignalRule =
  | 'buiten de grenzen'
  | 'zeven aan één kant'
  | 'zes op rij in één richting'
  | 'twee van drie bij de grens'
  | 'ander niveau';

export type FoundSignal = {
  rule: SignalRule;
  direction: 'hoger' | 'lager';
  value: number;
  mean: number;
  /** Process limits, in the unit of the series. */
  lower: number;
  upper: number;
  /** The period from which these limits hold. */
  since: string;
};

/** A level of a series and its process limits, in the unit of the series, and how it differs from the level before. */
type FoundLevel = Pick<FoundSignal, 'direction' | 'mean' | 'lower' | 'upper' | 'since'>;

/**
 * The newest points that follow each other without a quarter missing. Before a hidden quarter nothing counts: limits over the
 * shown values alone would be those of the large ones, and the rules are about neighbours.
 */
export function unbroken(points: readonly Point[]): readonly Point[] {
  const gap = points.findLastIndex(({ period }, index) => {
    const before = points[index - 1];
    return before !== undefined && !follows(before.period, period);
  });
  return gap === -1 ? points : points.slice(gap);
}

/** Whether a series can be judged: enough points in a row up to its newest. */
export const canBeJudged = (points: readonly Point[]): boolean => unbroken(points).length >= fewestPoints;

/**
 * The signal in the newest point of a series, or null. XmR chart over the level that the series holds now, with the rules of NHS
 * England's Making Data Count: a point beyond mean ± 3 sigma, 7 points on one side of the mean, 6 rising or falling, 2 of 3 beyond
 * 2 sigma. That the series came to another level is the signal of the one point at which that became known.
 */
export function newestSignal(points: readonly Point[]): FoundSignal | null {
  const whole = unbroken(points);
  const all = whole.map((point) => point.value);
  const value = all.at(-1);
  if (value === undefined || all.length < fewestPoints) return null;
  const { start, mean, sigma, shift } = currentLevel(all);
  const since = whole[start]?.period;
  if (sigma === 0 || since === undefined) return null;
  const found = { value, mean, lower: mean - 3 * sigma, upper: mean + 3 * sigma, since };
  if (shift !== null && currentLevel(all.slice(0, -1)).start !== start)
    return { rule: 'ander niveau', direction: shift, ...found };

  const values = all.slice(start);
  for (const sign of [1, -1] as const) {
    const rule = ruleBroken(values.map((one) => (sign * (one - mean)) / sigma));
    if (rule !== null) return { rule, direction: sign === 1 ? 'hoger' : 'lager', ...found };
  }
  return null;
}

/** The level that a series came to and holds since, or null when it has held one level, or cannot be judged. */
export function newestLevel(points: readonly Point[]): FoundLevel | null {
  const whole = unbroken(points);
  if (whole.length < fewestPoints) return null;
  const { start, mean, sigma, shift } = currentLevel(whole.map(({ value }) => value));
  const since = whole[start]?.period;
  if (shift === null || since === undefined) return null;
  return { since, direction: shift, mean, lower: mean - 3 * sigma, upper: mean + 3 * sigma };
}

/** Distances from the mean in sigma, positive in the direction looked at. */
function ruleBroken(distances: readonly number[]): SignalRule | null {
  const newest = distances.at(-1) ?? 0;
  if (newest > 3) return 'buiten de grenzen';
  if (newest > 2 && distances.slice(-3).filter((distance) => distance > 2).length >= 2)
    return 'twee van drie bij de grens';
  if (distances.slice(-7).every((distance) => distance > 0)) return 'zeven aan één kant';
  const six = distances.slice(-6);
  if (six.every((distance, index) => index === 0 || distance > (six[index - 1] ?? distance))) {
    return 'zes op rij in één richting';
  }
  return null;
}
