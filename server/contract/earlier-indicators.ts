import { Type, type Static } from 'typebox';
import { nullable } from './nullable.ts';

/** Possible indicators of the Deelplan Wmo 2015-2018, a set of its own beside bijlage 3. */
export const EarlierIndicators = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      goal: Type.String(),
      name: Type.String(),
      source: Type.String(),
      cycle: Type.String(),
      history: nullable(Type.Object({ year: Type.Integer(), value: Type.Number(), unit: Type.String() })),
    }),
  ),
});

export type EarlierIndicators = Static<typeof EarlierIndicators>;
