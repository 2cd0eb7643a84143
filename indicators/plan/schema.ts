import { Type, type Static, type TSchema } from 'typebox';
import { KeptSets } from '../sets/kept-sets.ts';
import type { Principle } from './types.ts';

const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);

const Goal = Type.Object({
  id: Type.String(),
  title: Type.String(),
  text: Type.String(),
  part: nullable(Type.String()),
  ambition: nullable(
    Type.Enum(['meer', 'minder', 'gelijkblijvend', 'alle', 'binnen kader', 'binnen de norm', 'volgen']),
  ),
  ambitionInterpreted: Type.Boolean(),
  indicators: Type.Array(Type.String()),
  withoutIndicator: nullable(Type.String()),
  seeAlso: Type.Array(Type.Object({ goal: Type.String(), why: Type.String() })),
});

/** The plan as it is kept with a frozen moment: goals, which taakveld belongs to which principle, what words mean, and the sets beside it. */
export const KeptPlan = Type.Object({
  principles: Type.Array(
    Type.Object({
      id: Type.Enum(['meedoen', 'voorkomen', 'passend', 'houdbaar', 'toegang'] satisfies Principle['id'][]),
      name: Type.String(),
      leading: Type.Boolean(),
      goals: Type.Array(Goal),
    }),
  ),
  /** Null where an earlier form did not keep it. */
  principleOfTaakveld: nullable(Type.Record(Type.String(), Type.String())),
  glossary: nullable(
    Type.Array(
      Type.Object({
        id: Type.String(),
        term: Type.String(),
        also: Type.Array(Type.String()),
        meaning: Type.String(),
      }),
    ),
  ),
  sets: nullable(KeptSets),
});

export type KeptPlan = Static<typeof KeptPlan>;
