import { keptSets } from '../sets/sets-of.ts';
import { glossary, type GlossaryTerm } from './glossary.ts';
import { principles } from './principles.ts';
import type { KeptPlan } from './schema.ts';
import { principleOfTaakveld } from './taakveld-principle.ts';
import type { Goal, Principle } from './types.ts';

type Planned = { plan?: KeptPlan };

/** The principles that a release is about: as they stood when a moment was frozen, or else those of now. */
export const principlesOf = ({ plan }: Planned): readonly Principle[] => plan?.principles ?? principles;

/** All goals of those principles, in the order of the plan. */
export const plannedGoals = (release: Planned): Goal[] => principlesOf(release).flatMap(({ goals }) => goals);

/** Which taakveld belongs to which principle (interpretatie). */
export const taakveldenOf = ({ plan }: Planned): Readonly<Record<string, string>> =>
  plan?.principleOfTaakveld ?? principleOfTaakveld;

/** What words mean. */
export const glossaryOf = ({ plan }: Planned): readonly GlossaryTerm[] => plan?.glossary ?? glossary;

/** All of it, to be kept with a moment. */
export const keptPlan = (release: Planned): KeptPlan => ({
  principles: principlesOf(release).map((principle) => ({
    ...principle,
    goals: principle.goals.map((goal) => ({
      ...goal,
      indicators: [...goal.indicators],
      seeAlso: goal.seeAlso.map((one) => ({ ...one })),
    })),
  })),
  principleOfTaakveld: { ...taakveldenOf(release) },
  glossary: glossaryOf(release).map((term) => ({ ...term, also: [...term.also] })),
  sets: keptSets(release),
});
