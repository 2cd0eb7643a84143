import { Type, type Static } from 'typebox';
import { Delivery, ReleasedIndicator, Signal } from 'indicators/release/schema.ts';
import { LatestFigure } from './latest-figure.ts';
import { nullable } from './nullable.ts';
import { Region } from './region.ts';

const { observations: _observations, ...sheet } = ReleasedIndicator.properties;

export const IndicatorSheet = Type.Object({
  ...sheet,
  latest: nullable(LatestFigure),
  regions: Type.Array(Region),
  /** Of its main figure in the newest quarter. */
  signals: Type.Array(Signal),
  /** The deliveries behind all its figures. */
  provenance: Type.Array(Delivery),
});

export type IndicatorSheet = Static<typeof IndicatorSheet>;
