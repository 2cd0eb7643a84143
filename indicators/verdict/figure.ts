import type { Estimate } from '../statistics/estimate.ts';
import type { VerdictMeasurement } from './schema.ts';
import type { Window } from './windows.ts';

/** A measurement as it is shown, and the estimate that the tests work with, both in the unit of the model. */
export type Figure = {
  measurement: VerdictMeasurement;
  estimate: Estimate;
  /** Cases behind a count, where a handful is too few to compare. */
  cases?: number;
};

/** How measurements of one measure become figures; null for one whose uncertainty is not known. */
export type Model = {
  unit: string;
  decimals: number;
  /** Where the standard error comes from, in Dutch. */
  uncertainty: string;
  /** How a full count usually varies is not known yet: a change of it cannot be judged. */
  tooShort: boolean;
  /** What in it is ours and not the plan's, in Dutch. */
  interpreted: readonly string[];
  figureOf(window: Window): Figure | null;
};

/** The sum of a count over the quarters of a measurement; null as soon as one is not known. */
export function sumOf(window: Window, count: 'numerator' | 'denominator' | 'n'): number | null {
  return window.totals.reduce<number | null>((sum, total) => {
    const value = total[count];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

export const scaled = ({ value, standardError, degreesOfFreedom, halfStep }: Estimate, by: number): Estimate => ({
  value: value * by,
  standardError: standardError * by,
  degreesOfFreedom,
  ...(halfStep === undefined ? {} : { halfStep: halfStep * by }),
});
