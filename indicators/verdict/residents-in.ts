import type { Measure, Observation } from '../release/schema.ts';
import type { Residents } from './counted-cases.ts';

type Shown = {
  measures: readonly Pick<Measure, 'key' | 'unit'>[];
  observations: readonly Pick<Observation, 'measure' | 'period' | 'region' | 'breakdown' | 'denominator'>[];
};

/** Residents of the municipality per year, which an indicator per 1.000 residents (I17) shows as what it divides by. */
export function residentsIn(indicators: readonly Shown[], gemeente: string): Residents {
  return new Map(
    indicators.flatMap(({ measures, observations }) => {
      const keys = new Set(measures.flatMap(({ unit, key }) => (unit === 'per 1.000 inwoners' ? key : [])));
      return observations.flatMap(({ measure, period, region, breakdown, denominator }) =>
        keys.has(measure) && breakdown === null && region === gemeente && denominator !== null
          ? [[period.slice(0, 4), denominator] as const]
          : [],
      );
    }),
  );
}
