import type { chanceAlone, Dispersion } from '../statistics/dispersion.ts';
import { rateOfCount } from '../statistics/rate-of-count.ts';
import { scaled, sumOf, type Figure } from './figure.ts';
import type { Window } from './windows.ts';

/** Residents of the municipality by year, as far as the release shows them. */
export type Residents = ReadonlyMap<string, number>;

export const perResidents = 1000;

/** The residents of a measurement, averaged over its quarters; null when a year is not known. */
export function residentsOf({ totals }: Window, residents: Residents): number | null {
  const known = totals.flatMap(({ period }) => residents.get(period.slice(0, 4)) ?? []);
  if (known.length === 0 || known.length < totals.length) return null;
  return known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** A count of cases over the quarters of a measurement: per 1.000 residents, or the bare count where those are not known. */
export function countedCases(
  window: Window,
  residents: Residents | null,
  dispersion: Dispersion | typeof chanceAlone,
): Figure | null {
  const cases = sumOf(window, 'numerator');
  const exposure = residents === null ? perResidents : residentsOf(window, residents);
  if (cases === null || cases < 0 || exposure === null || exposure <= 0) return null;
  const estimate = scaled(rateOfCount(cases, exposure, dispersion), perResidents);
  return {
    measurement: { period: window.label, value: estimate.value, lower: null, upper: null, n: cases },
    estimate,
    cases,
  };
}

/** The sum over some quarters as the mean of one; the cases that bear it stay what they are. */
export function averaged({ measurement, estimate, ...rest }: Figure, quarters: number): Figure {
  const { value, n } = measurement;
  return {
    ...rest,
    measurement: { ...measurement, value: value / quarters, n: n === null ? null : Math.round(n / quarters) },
    estimate: scaled(estimate, 1 / quarters),
  };
}
