/** The level that a series holds now, and the level that it left, in the unit of the series. */
type Level = {
  /** Index of the first point at this level. */
  start: number;
  mean: number;
  /** Standard deviation from the mean moving range. */
  sigma: number;
  /** How the level differs from the one before; null when the series has held one level. */
  shift: 'hoger' | 'lager' | null;
};

/** Fewer points give no limits (interpretatie: NHS Making Data Count advises at least 12). */
export const fewestPoints = 12;

/** A shift is looked for from the first 20 points of a level, fewer when there are fewer (M. Graban, Measures of Success: 'up to 20 or 25'). */
const baselinePoints = 20;

/** A run of 8 on one side of the mean is a shift (D. Wheeler; Western Electric rule 4): 1 in 255 points of a calm series ends one. */
const runLength = 8;

/**
 * A run counts as a new level when the means differ by more than 2 standard errors. Interpretatie: the published rate of
 * runs supposes a known mean, and ours is estimated.
 */
const fewestErrors = 2;

/** 1.128 (d2 for pairs) turns the mean moving range into a standard deviation. */
const d2 = 1.128;

/**
 * The level at the end of a series, in order of time. Limits begin anew at the first point of a sustained shift, as Wheeler
 * teaches (measuresofsuccessbook.com/questions-on-shifts-and-recalculating-limits), as soon as there are 12 points from there.
 * They stand on all points of the level, as in NHSRplotthedots unless it is told otherwise: limits from its first 20 points give nearly
 * twice as many false alarms (docs/verdicts.md). With a declared baseline, of the first `baseline` points, they stand on those alone.
 */
export function currentLevel(values: readonly number[], baseline?: number): Level {
  let level: Level = { start: 0, ...spread(values.slice(0, baseline)), shift: null };
  if (baseline !== undefined) return level;
  for (let next = shiftIn(values); next > 0; next = shiftIn(values.slice(level.start))) {
    const [start, before] = [level.start + next, level.mean];
    const now = spread(values.slice(start));
    level = { start, ...now, shift: now.mean > before ? 'hoger' : 'lager' };
  }
  return level;
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function spread(values: readonly number[]) {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  return { mean: average(values), sigma: ranges.length === 0 ? 0 : average(ranges) / d2 };
}

/** Where a sustained shift begins, 0 when there is none: the first point is the level itself. */
function shiftIn(values: readonly number[]): number {
  const { mean, sigma } = spread(values.slice(0, baselinePoints));
  const error = sigma * Math.sqrt(1 / Math.min(values.length, baselinePoints) + 1 / fewestPoints);
  const sides = values.map((value) => Math.sign(value - mean));
  const start = sides.findIndex(
    (side, index) =>
      index > 0 &&
      index <= values.length - fewestPoints &&
      side !== 0 &&
      side !== sides[index - 1] &&
      sides.slice(index, index + runLength).every((other) => other === side) &&
      Math.abs(average(values.slice(index, index + fewestPoints)) - mean) > fewestErrors * error,
  );
  return Math.max(start, 0);
}
