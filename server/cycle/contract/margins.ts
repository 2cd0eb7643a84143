import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';

/** Per indicator the change that matters to its verdict: as the municipality set it, or as we propose (interpretatie). */
export const Margins = Type.Object({
  items: Type.Array(
    Type.Object({
      indicator: Type.String(),
      name: Type.String(),
      page: Type.String(),
      margin: Type.Number(),
      unit: Type.Enum(['procentpunt', 'procent van de nulmeting']),
      /** Set by the municipality, or proposed by us (interpretatie). */
      from: Type.Enum(['vastgelegd', 'voorstel']),
      why: Type.String(),
      version: nullable(Type.Integer({ description: 'of what was written, also where it was taken back' })),
    }),
  ),
});
export type Margins = Static<typeof Margins>;
