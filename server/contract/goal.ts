import { Type, type Static } from 'typebox';
import { GoalSummary } from './goal-summary.ts';
import { BudgetLine, Observation, Signal } from 'indicators/release/schema.ts';
import { Verdict } from 'indicators/verdict/schema.ts';
import { nullable } from './nullable.ts';
import { Region } from './region.ts';

export const Goal = Type.Object({
  ...GoalSummary.properties,
  principle: Type.Object({ id: Type.String(), name: Type.String(), leading: Type.Boolean() }),
  /** Budget against realisation of its principle and the taakvelden in it, all years. */
  budget: Type.Array(BudgetLine),
  /** Observations of the main measure, total only, per indicator id: of the municipality and of the regions to compare it with. */
  series: Type.Record(Type.String(), Type.Array(Observation)),
  /** The verdict under this goal with its numbers, per indicator id. */
  verdicts: Type.Optional(Type.Record(Type.String(), Verdict)),
  verdictRule: Type.Optional(Type.String({ description: 'how the verdict on a goal is made, in Dutch' })),
  /** The regions in its series. */
  regions: Type.Array(Region),
  related: Type.Array(
    Type.Object({
      goal: Type.String(),
      title: Type.String(),
      why: nullable(Type.String({ description: "the plan's own reference, in Dutch" })),
      shared: Type.Array(Type.String(), { description: 'ids of the indicators that count for both' }),
    }),
  ),
  signals: Type.Array(Signal),
});

export type Goal = Static<typeof Goal>;
