import { periodPosition } from './period-position.ts';

/** A place on the axis of years with a value. */
export type Spot = { at: number; value: number };

/** What stands beside a trend: where it should come to, where it began, what was to be expected, and what deviates. */
export type TrendMarks = {
  targets: readonly { name: string; path: readonly Spot[] }[];
  baseline: { name: string; from: Spot } | null;
  /** Mean and process limits from a period on; the first of the series where null. */
  expected: { name: string; since: string | null; mean: number; lower: number; upper: number } | null;
  /** The measurements that break a rule of signals. */
  flagged: { name: string; periods: readonly string[] } | null;
};

export const noMarks: TrendMarks = { targets: [], baseline: null, expected: null, flagged: null };

const between = (a: Spot, b: Spot, at: number): Spot => ({
  at,
  value: a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at),
});

/** The part of a path between two places, with its last value held to the end; null where nothing of it lies there. */
export const pathWithin = (path: readonly Spot[], first: number, last: number): Spot[] | null => {
  const end = path.at(-1);
  if (end === undefined || (path[0]?.at ?? last) >= last) return null;
  const whole = end.at < last ? [...path, { at: last, value: end.value }] : path;
  const inside = whole.flatMap((spot, index): Spot[] => {
    const before = whole[index - 1];
    const enters = before !== undefined && before.at < first && spot.at > first ? [between(before, spot, first)] : [];
    const leaves = before !== undefined && before.at < last && spot.at > last ? [between(before, spot, last)] : [];
    return [...enters, ...(spot.at >= first && spot.at <= last ? [spot] : []), ...leaves];
  });
  return inside.length < 2 ? null : inside;
};

/** All values that the axis must hold for the marks between two places. */
export const markHeights = ({ targets, baseline, expected }: TrendMarks, first: number, last: number): number[] => [
  ...targets.flatMap(({ path }) => pathWithin(path, first, last)?.map(({ value }) => value) ?? []),
  ...(baseline === null ? [] : [baseline.from.value]),
  ...(expected === null ? [] : [expected.lower, expected.upper]),
];

/** Where the expectation begins to hold, on the axis of years. */
export const expectedFrom = (since: string | null, first: number): number =>
  since === null ? first : Math.max(first, periodPosition(since));
