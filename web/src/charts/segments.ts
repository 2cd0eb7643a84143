import { periodPosition, periodStep } from './period-position.ts';
import type { Point } from './series.ts';

export type Break = { from: string; why: string };
export type Drawn = Point & { value: number };

const hasValue = (point: Point): point is Drawn => point.value !== null;

const isConnected = (before: Point, after: Point, breaks: readonly Break[], yearToDate: boolean): boolean => {
  if (yearToDate && before.period.slice(0, 4) !== after.period.slice(0, 4)) return false;
  const [start, end] = [periodPosition(before.period), periodPosition(after.period)];
  const adjacent = end - start <= periodStep(after.period) * 1.01;
  const broken = breaks.some(({ from }) => {
    const at = periodPosition(from);
    return at > start && at <= end;
  });
  return adjacent && !broken && after.status !== 'break';
};

/**
 * Runs of measurements that a line may join: successive periods, all with a value, no break in the series between.
 * Survey years with unmeasured years between them each stand alone, and a series that counts from January starts anew then.
 */
export const segments = (points: readonly Point[], breaks: readonly Break[], yearToDate = false): Drawn[][] => {
  const runs: Drawn[][] = [];
  for (const [index, point] of points.entries()) {
    if (!hasValue(point)) continue;
    const before = points[index - 1];
    const run = runs.at(-1);
    if (run && before && hasValue(before) && isConnected(before, point, breaks, yearToDate)) run.push(point);
    else runs.push([point]);
  }
  return runs;
};
