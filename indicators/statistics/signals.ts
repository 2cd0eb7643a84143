import { follows } from '../release/period.ts';
import type { Declared } from './declared-steps.ts';
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
type FoundLevel = Pick<FoundSignal, 'direction' | 'mean' | 'lower' | 'upper' | 'since'> & { why?: string };

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

/** The points that the limits may stand on: in a row, and since the newest declared step that lies behind the newest point. */
function comparable(points: readonly Point[], { steps = [] }: Declared): readonly Point[] {
  const newest = points.at(-1)?.period ?? '';
  const from = steps.map((step) => step.from).findLast((step) => step <= newest);
  return unbroken(points).filter(({ period }) => from === undefined || period >= from);
}

/** How many points of a series lie in its declared baseline; undefined when none is declared, or it has too few to give limits. */
function baselineOf(points: readonly Point[], { baselineTo }: Declared): number | undefined {
  if (baselineTo === undefined) return undefined;
  const count = points.filter(({ period }) => period <= baselineTo).length;
  return count >= fewestPoints ? count : undefined;
}

/** Whether a series can be judged: enough points in a row up to its newest. */
export const canBeJudged = (points: readonly Point[], declared: Declared = {}): boolean =>
  comparable(points, declared).length >= fewestPoints;

/**
 * The signal in the newest point of a series, or null. XmR chart over the level that the series holds now, with the rules of NHS
 * England's Making Data Count: a point beyond mean ± 3 sigma, 7 points on one side of the mean, 6 rising or falling, 2 of 3 beyond
 * 2 sigma. That the series came to another level is the signal of the one point at which that became known. Limits begin anew at a
 * declared step, and stand on a declared baseline where there is one.
 */
export function newestSignal(points: readonly Point[], declared: Declared = {}): FoundSignal | null {
  const whole = comparable(points, declared);
  const all = whole.map((point) => point.value);
  const value = all.at(-1);
  if (value === undefined || all.length < fewestPoints) return null;
  const { start, mean, sigma, shift } = currentLevel(all, baselineOf(whole, declared));
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

/** The level that a series came to and holds since, or null when it has held one level, or cannot be judged; `why` is that of a declared step. */
export function newestLevel(points: readonly Point[], declared: Declared = {}): FoundLevel | null {
  const whole = comparable(points, declared);
  if (whole.length < fewestPoints) return null;
  const { start, mean, sigma, shift } = currentLevel(
    whole.map(({ value }) => value),
    baselineOf(whole, declared),
  );
  const since = whole[start]?.period;
  if (since === undefined) return null;
  const limits = { since, mean, lower: mean - 3 * sigma, upper: mean + 3 * sigma };
  if (shift !== null) return { ...limits, direction: shift };
  const step = declared.steps?.find(({ from }) => from === since);
  const before = points.filter(({ period }) => period < since).map(({ value }) => value);
  if (step === undefined || before.length === 0) return null;
  const earlier = before.reduce((sum, value) => sum + value, 0) / before.length;
  return { ...limits, direction: mean > earlier ? 'hoger' : 'lager', why: step.why };
}

/** Distances from the mean in sigma, positive in the direction looked at. */
function ruleBroken(distances: readonly number[]): SignalRule | null {
  const newest = distances.at(-1) ?? 0;
  if (newest > 3) return 'buiten de grenzen';
  const three = distances.slice(-3);
  // All three lie on this side of the mean, as in NHSRplotthedots, ptd_two_in_three.
  if (newest > 2 && three.every((one) => one > 0) && three.filter((one) => one > 2).length >= 2)
    return 'twee van drie bij de grens';
  if (distances.slice(-7).every((distance) => distance > 0)) return 'zeven aan één kant';
  const six = distances.slice(-6);
  if (six.every((distance, index) => index === 0 || distance > (six[index - 1] ?? distance))) {
    return 'zes op rij in één richting';
  }
  return null;
}
