import { Type, type Static } from 'typebox';
import { Dashboard } from './dashboard.ts';
import { BudgetLine, SinceMoment } from 'indicators/release/schema.ts';
import { VerdictCounts } from 'indicators/verdict/schema.ts';
import { GoalSummary } from './goal-summary.ts';

export const PrincipleSummary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  leading: Type.Boolean(),
  /** Budget lines of the principle for the newest year with budget and realisation; empty where it has no budget of its own. */
  budget: Type.Array(BudgetLine),
  goals: Type.Array(GoalSummary),
  /** How many of its goals have each state. */
  verdicts: Type.Optional(VerdictCounts),
});

export const Principles = Type.Object({
  ...Dashboard.properties,
  protection: Type.Optional(
    Type.Object(
      {
        title: Type.String({ description: 'the rules that the municipality chose, in Dutch' }),
        notes: Type.Array(Type.String({ description: 'what they say, in Dutch' })),
        shareHidden: Type.Number({ description: 'of the figures about persons, 0 to 1' }),
      },
      { description: 'how small numbers are protected' },
    ),
  ),
  items: Type.Array(PrincipleSummary),
  verdicts: Type.Optional(
    Type.Object({
      rule: Type.String({ description: 'how the verdict on a goal is made, in Dutch' }),
      counts: VerdictCounts,
    }),
  ),
  since: Type.Optional(
    Type.Object(
      {
        ...SinceMoment.properties,
        figures: Type.Array(Type.String(), { description: 'ids of the indicators with a figure over a later period' }),
      },
      { description: 'the last delivered report of the P&C calendar, and what stood there; interpretatie' },
    ),
  ),
});

export type PrincipleSummary = Static<typeof PrincipleSummary>;
export type Principles = Static<typeof Principles>;
