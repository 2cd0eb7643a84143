import { Type, type Static } from 'typebox';

const atLeast = (minimum: number, description: string) => Type.Integer({ minimum, description });

/** What a municipality may choose: when a figure is hidden and what the others are rounded to. */
export const Preset = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z0-9-]+$' }),
    title: Type.String({ minLength: 1, description: 'in Dutch' }),
    smallest: atLeast(2, 'a count of persons or cases below this is hidden'),
    zeros: Type.Boolean({ description: 'a count of none is shown' }),
    roundTo: atLeast(1, 'counts are shown to the nearest multiple of this; 1: as they are'),
    respondents: Type.Object(
      { GGD: atLeast(1, 'health survey'), CEO: atLeast(1, 'client surveys') },
      { additionalProperties: false, description: 'a survey figure over fewer respondents is hidden' },
    ),
    answers: atLeast(1, 'fewer respondents who said yes, or who said no, hide a survey figure'),
    largestShare: Type.Union([Type.Number({ minimum: 0.5, maximum: 1 }), Type.Null()], {
      description: 'a group in which a larger part gives the same answer is hidden; null: no such rule',
    }),
    dominance: Type.Object(
      {
        n: atLeast(1, 'the largest contributors that are added up'),
        k: Type.Number({ minimum: 0, maximum: 1, description: 'the part of an amount that they may have together' }),
        p: Type.Number({ minimum: 0, maximum: 1, description: 'how near one contributor may come to another' }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);
export type Preset = Static<typeof Preset>;
