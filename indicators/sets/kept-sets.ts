import { Type, type Static, type TSchema } from 'typebox';

const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);
const text = Type.String();
const amount = Type.Number({ description: 'EUR' });
const Saving = Type.Union([amount, Type.Literal('-'), Type.Literal('PM'), Type.Null()]);

const Domain = Type.Object({
  id: text,
  name: text,
  about: text,
  of: Type.Object({ breakdown: Type.Enum(['wet', 'domein']), group: text }),
  figures: Type.Array(Type.Object({ key: text, name: text, indicator: text, measure: text })),
  taakvelden: Type.Array(text),
  unknown: Type.Array(Type.Object({ what: text, why: text, without: Type.Optional(text) })),
});

/** What the documents beside the plan say, as it is kept with a frozen moment; their figures stand in `otherSets` of its release. */
export const KeptSets = Type.Object({
  list: Type.Array(
    Type.Object({ id: text, name: text, source: text, about: text, href: Type.Optional(Type.String()) }),
  ),
  quarterly: Type.Array(Domain),
  deelplanWmo: Type.Array(
    Type.Object({
      id: text,
      goal: text,
      name: text,
      source: text,
      cycle: text,
      history: nullable(Type.Object({ year: Type.Integer(), value: Type.Number(), unit: text })),
    }),
  ),
  grip: Type.Object({
    source: text,
    measures: Type.Array(
      Type.Object({ id: text, part: text, name: text, intended: Saving, realised: Saving, note: nullable(text) }),
    ),
    appendix: Type.Array(
      Type.Object({
        part: text,
        total: amount,
        measures: Type.Array(Type.Object({ name: text, intended: amount })),
      }),
    ),
    businessCases: Type.Array(
      Type.Object({
        id: text,
        name: text,
        saving: nullable(amount),
        fte: Type.Number(),
        outcomes: Type.Array(Type.Object({ name: text, share: Type.Number() })),
        note: text,
      }),
    ),
  }),
  voorveld: Type.Object({
    source: text,
    areas: Type.Array(
      Type.Object({
        id: text,
        name: text,
        results: Type.Array(Type.Object({ text, norm: nullable(text), measure: nullable(text) })),
      }),
    ),
  }),
});

export type KeptSets = Static<typeof KeptSets>;
