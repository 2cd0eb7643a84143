import type { Indicator, Series } from '../indicator.ts';
import type { Observation } from './schema.ts';

/** The observations of an indicator that is made from the released series of the others. */
export function deriveObservations(indicator: Indicator, series: readonly Series[], region: string): Observation[] {
  return (indicator.derived ?? []).flatMap((measure) =>
    measure.counts(series).map(({ period, n, numerator, denominator }) => ({
      measure: measure.key,
      period,
      region,
      breakdown: null,
      group: null,
      numerator,
      denominator,
      value: numerator,
      lower: null,
      upper: null,
      n,
      status: 'ok' as const,
      deliveries: [],
    })),
  );
}
