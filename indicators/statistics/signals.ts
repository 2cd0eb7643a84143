import { follows } from '../release/period.ts';

/** A point of a series in order of time. */
export type Point = { period: string; value: number };

export type SignalRule =
  | 'buiten de grenzen'
  | 'zeven aan één kant'
  | 'zes op rij in één richting'
  | 'twee van drie bij de grens';

export type FoundSignal = {
  rule: SignalRule;
  direction: 'hoger' | 'lager';
  value: number;
  mean: number;
  /** Process limits, in the unit of the series. */
  lower: number;
  upper: number;
};

/** Fewer points give no limits worth a signal (interpretatie: NHS Making Data Count advises at least 12). */
const fewestPoints = 12;

/** 1.128 (d2 for pairs) turns the mean moving range into a standard deviation. */
const d2 = 1.128;

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
 * The signal in the newest point of a series, or null. XmR chart over all points without a gap up to the newest, with the rules of NHS England's
 * Making Data Count: a point beyond mean ± 3 mR/1.128, 7 points on one side of the mean, 6 rising or falling, 2 of 3 beyond 2 sigma.
 */
export function newestSignal(points: readonly Point[]): FoundSignal | null {
  const values = unbroken(points).map((point) => point.value);
  const newest = values.at(-1);
  if (newest === undefined || values.length < fewestPoints) return null;
  const mean = average(values);
  const sigma = average(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))) / d2;
  if (sigma === 0) return null;
  const limits = { mean, lower: mean - 3 * sigma, upper: mean + 3 * sigma };

  for (const sign of [1, -1] as const) {
    const distances = values.map((value) => (sign * (value - mean)) / sigma);
    const rule = ruleBroken(distances);
    if (rule !== null) return { rule, direction: sign === 1 ? 'hoger' : 'lager', value: newest, ...limits };
  }
  return null;
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

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
