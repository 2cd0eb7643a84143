import { Type, type Static } from 'typebox';
import { IndicatorHead } from 'indicators/release/schema.ts';
import { VerdictSummary } from 'indicators/verdict/schema.ts';
import { LatestFigure } from './latest-figure.ts';
import { nullable } from './nullable.ts';

export const IndicatorSummary = Type.Object({
  ...IndicatorHead.properties,
  latest: nullable(LatestFigure),
  /** Per goal; under a goal the one of that goal. */
  verdicts: Type.Optional(Type.Array(VerdictSummary)),
});

export const Indicators = Type.Object({ items: Type.Array(IndicatorSummary) });

export type IndicatorSummary = Static<typeof IndicatorSummary>;
export type Indicators = Static<typeof Indicators>;
