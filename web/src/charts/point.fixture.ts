import type { Point } from './series.ts';

/** A measurement with a value and nothing else, for tests. */
export const point = (period: string, value: number | null, rest: Partial<Point> = {}): Point => ({
  period,
  value,
  lower: null,
  upper: null,
  n: null,
  numerator: null,
  denominator: null,
  status: value === null ? 'missing' : 'ok',
  ...rest,
});
