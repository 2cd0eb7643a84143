import { errorFromBounds } from '../statistics/error-from-bounds.ts';
import type { Figure } from './figure.ts';
import type { Window } from './windows.ts';

/** The usual change of a series from one measurement to the next. */
export type Natural = { standardDeviation: number; degreesOfFreedom: number } | null;

/** A figure as its publisher gives it: with the error of its own bounds, or else the natural variation of its series. */
export function publishedFigure({ label, totals }: Window, natural: Natural): Figure | null {
  const [total] = totals;
  if (total === undefined || totals.length > 1 || total.value === null) return null;
  const { value, lower, upper, n } = total;
  const error = lower === null || upper === null ? null : errorFromBounds({ lower, upper });
  const measurement = { period: label, value, lower, upper, n };
  if (error !== null) return { measurement, estimate: { value, standardError: error, degreesOfFreedom: null } };
  if (natural === null) return null;
  const { standardDeviation, degreesOfFreedom } = natural;
  return { measurement, estimate: { value, standardError: standardDeviation, degreesOfFreedom } };
}
