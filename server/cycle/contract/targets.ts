import { verdictStates } from 'indicators/verdict/schema.ts';
import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';

/** What council or college wants figures to be, with the decision; never derived from figures. */
export const Targets = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      indicator: Type.String(),
      name: Type.String(),
      page: Type.String(),
      measure: Type.Object({ key: Type.String(), name: Type.String() }),
      path: Type.Integer({ description: 'its number; the same number in other years is the path to it' }),
      year: Type.Integer(),
      low: nullable(Type.Number()),
      high: nullable(Type.Number()),
      unit: Type.String(),
      decimals: Type.Integer(),
      perYear: Type.Boolean({ description: 'of a quarterly count: over the four quarters of the year' }),
      setBy: Type.String(),
      decision: Type.String(),
      version: Type.Integer(),
      writtenAt: Type.String(),
      state: nullable(
        Type.Enum([...verdictStates], { description: 'null for a target that the figure is not held against now' }),
      ),
      clashes: Type.Boolean({ description: 'no figure can meet it and another of the same year' }),
    }),
  ),
  choices: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: Type.String(),
      measures: Type.Array(Type.Object({ key: Type.String(), name: Type.String(), unit: Type.String() })),
    }),
    { description: 'what a target can be about' },
  ),
});
export type Targets = Static<typeof Targets>;
