import { Type, type Static } from 'typebox';
import { nullable } from './nullable.ts';

/** The three business cases of the Grip report. */
export const BusinessCases = Type.Object({
  source: Type.String(),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      saving: nullable(
        Type.Number({
          description: 'about so many EUR, the note says of what; null while there was nothing to report',
        }),
      ),
      fte: Type.Number(),
      outcomes: Type.Array(
        Type.Object({ name: Type.String(), share: Type.Number({ description: '% of the finished cases' }) }),
      ),
      note: Type.String(),
    }),
  ),
});

export type BusinessCases = Static<typeof BusinessCases>;
