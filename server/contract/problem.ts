import { Type, type Static } from 'typebox';

/** One fault in a question (NL API Design Rules 2.x, /core/error-handling/bad-request). */
const InvalidInput = Type.Object({
  in: Type.Union([Type.Literal('path'), Type.Literal('query'), Type.Literal('body')]),
  location: Type.Object({ name: Type.Optional(Type.String()), pointer: Type.Optional(Type.String()) }),
  code: Type.String(),
  detail: Type.String(),
});

/** RFC 9457. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.String(),
  errors: Type.Optional(Type.Array(InvalidInput, { description: 'at 400: everything that is wrong, at once' })),
});

export type InvalidInput = Static<typeof InvalidInput>;
export type Problem = Static<typeof Problem>;
