import { Type, type Static } from 'typebox';
import { Observation } from 'indicators/release/schema.ts';
import { nullable } from './nullable.ts';

/** One figure that stands for an indicator on an overview: its latest total. */
export const LatestFigure = Type.Object({
  period: Type.String(),
  value: nullable(Type.Number()),
  lower: nullable(Type.Number()),
  upper: nullable(Type.Number()),
  unit: Type.String(),
  decimals: Type.Integer(),
  status: Observation.properties.status,
  completeness: Observation.properties.completeness,
  uncertain: Type.Boolean({ description: 'has a 95% interval by nature, also where the publisher gives none' }),
  rounding: Type.Optional(
    Type.String({ description: 'what of it is rounded to protect persons, in Dutch; absent when nothing is' }),
  ),
  /** The total to set it against: the same quarter a year before (null where that is hidden or absent), or the measurement before it. */
  previous: nullable(
    Type.Object({
      period: Type.String(),
      value: nullable(Type.Number()),
      lower: nullable(Type.Number()),
      upper: nullable(Type.Number()),
      comparable: Type.Boolean({ description: 'false when the series broke between the two' }),
      difference: nullable(
        Type.Object(
          { lower: Type.Number(), upper: Type.Number() },
          { description: '95% interval of the difference between the two; null where either has no interval' },
        ),
      ),
    }),
  ),
});

export type LatestFigure = Static<typeof LatestFigure>;
