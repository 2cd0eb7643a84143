import { Observation } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';

/** The answers about the sets beside bijlage 3. */

const SetHead = Type.Object({
  id: Type.String(),
  name: Type.String({ description: 'the label that stands with all that belongs to it' }),
  source: Type.String({ description: 'the document that it comes from' }),
  about: Type.String({ description: 'in Dutch' }),
  href: Type.String({ description: 'address of the page' }),
});

export const Sets = Type.Object({ items: Type.Array(SetHead) });

export const SetSheet = Type.Object({
  ...SetHead.properties,
  figures: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      unit: Type.String(),
      decimals: Type.Integer(),
      definition: Type.String(),
      interpretation: Type.Union([Type.String(), Type.Null()]),
      rounding: Type.Union([Type.String(), Type.Null()]),
      invented: Type.Boolean(),
      observations: Type.Array(Observation, { description: 'of its main measure, in the municipality' }),
    }),
  ),
});

export type Sets = Static<typeof Sets>;
export type SetSheet = Static<typeof SetSheet>;
