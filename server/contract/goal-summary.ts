import { Type, type Static } from 'typebox';
import { Observation } from 'indicators/release/schema.ts';
import { GoalVerdict } from 'indicators/verdict/schema.ts';
import { IndicatorSummary } from './indicators.ts';
import { nullable } from './nullable.ts';

/** The figure that decides the verdict on a goal, as it was judged. */
export const DecidingFigure = Type.Object({
  indicator: Type.String(),
  slug: Type.String(),
  name: Type.String({ description: 'of the indicator, or of the companion figure that is judged' }),
  period: Type.String({ description: "'2024', '2024Q4', or '2024Q2-2025Q1' for four quarters taken together" }),
  value: nullable(Type.Number()),
  unit: Type.String(),
  decimals: Type.Integer(),
  status: Observation.properties.status,
  invented: Type.Boolean(),
  sentence: nullable(Type.String({ description: 'the verdict on it, in Dutch' })),
  others: Type.Integer({ description: 'how many other indicators of the goal have the same verdict' }),
});

export const GoalSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  text: Type.String(),
  part: nullable(Type.String()),
  ambition: nullable(Type.String()),
  ambitionInterpreted: Type.Boolean(),
  withoutIndicator: nullable(Type.String()),
  seeAlso: Type.Array(Type.Object({ goal: Type.String(), why: Type.String() })),
  indicators: Type.Array(IndicatorSummary),
  /** Ids of indicators that the plan sets for this goal and that the release does not have yet. */
  withoutFigure: Type.Array(Type.String()),
  verdict: Type.Optional(GoalVerdict),
  deciding: Type.Optional(nullable(DecidingFigure)),
});

export type DecidingFigure = Static<typeof DecidingFigure>;
export type GoalSummary = Static<typeof GoalSummary>;
