import { Type, type Static } from 'typebox';

const Found = Type.Object({
  kind: Type.Enum(['doel', 'indicator', 'principe', 'taakveld', 'begrip', 'pagina']),
  title: Type.String(),
  href: Type.String({ description: 'address of the page' }),
  text: Type.String(),
});

export const Search = Type.Object({ q: Type.String(), items: Type.Array(Found, { description: 'best first' }) });

export const SearchQuery = Type.Object(
  { q: Type.Optional(Type.String({ maxLength: 100, description: 'woorden; accenten en typefouten mogen' })) },
  { additionalProperties: false },
);

export type Found = Static<typeof Found>;
export type Search = Static<typeof Search>;
