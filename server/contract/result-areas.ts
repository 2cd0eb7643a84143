import { Type, type Static } from 'typebox';
import { Observation } from 'indicators/release/schema.ts';
import { nullable } from './nullable.ts';

const ResultArea = Type.Object({
  id: Type.String(),
  name: Type.String(),
  results: Type.Array(
    Type.Object({
      text: Type.String(),
      norm: nullable(Type.String({ description: 'null: the document sets no norm' })),
      open: Type.Boolean({ description: "the document leaves the norm to be filled in: '(invullen)'" }),
      measure: nullable(Type.String({ description: 'the name under which partners report on the norm' })),
      realised: nullable(
        Type.Object({
          period: Type.String(),
          value: nullable(Type.Number({ description: '% of the cases in which the norm was met' })),
          status: Observation.properties.status,
        }),
      ),
    }),
  ),
});

export const ResultAreas = Type.Object({ source: Type.String(), items: Type.Array(ResultArea) });

export type ResultAreas = Static<typeof ResultAreas>;
