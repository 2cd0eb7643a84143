import { Type, type Static } from 'typebox';
import { Signal } from 'indicators/release/schema.ts';
import { nullable } from './nullable.ts';

export const Signals = Type.Object({
  period: nullable(Type.String()),
  items: Type.Array(Signal),
  /** Ids of the indicators that could give a signal; where none of a goal is here, nothing is known, which is not calm. */
  judged: Type.Array(Type.String()),
});

export type Signals = Static<typeof Signals>;
