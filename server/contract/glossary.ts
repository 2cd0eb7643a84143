import { Type, type Static } from 'typebox';
import { Format } from './format.ts';

/** Words that a resident may not know. */
export const Glossary = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      term: Type.String(),
      also: Type.Array(Type.String({ description: 'its other forms' })),
      meaning: Type.String({ description: 'in plain Dutch' }),
    }),
  ),
});

export const GlossaryQuery = Type.Object(
  {
    indicator: Type.Optional(
      Type.String({ maxLength: 80, description: 'alleen de begrippen in de definitie van deze indicator' }),
    ),
    terms: Type.Optional(Type.String({ maxLength: 400, description: "alleen deze begrippen: 'saldo,taakveld'" })),
    format: Format,
  },
  { additionalProperties: false },
);

export type Glossary = Static<typeof Glossary>;
