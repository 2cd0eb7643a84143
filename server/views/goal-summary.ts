import type { Goal } from 'indicators/plan/types.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { GoalSummary } from '../contract/goal-summary.ts';
import { decidingFigure } from './deciding-figure.ts';
import { indicatorSummary } from './indicator-summary.ts';

/** A goal of the plan with the figures that the release has for it, in the order of the plan, and what it does not have. */
export function goalSummary(release: Release, goal: Goal): GoalSummary {
  const found = goal.indicators.map((id) => ({ id, indicator: release.indicators.find((one) => one.id === id) }));
  const verdict = release.goals?.find((one) => one.goal === goal.id);
  return {
    ...goal,
    seeAlso: [...goal.seeAlso],
    indicators: found.flatMap(({ indicator }) => (indicator ? indicatorSummary(release, indicator, goal.id) : [])),
    withoutFigure: found.flatMap(({ id, indicator }) => (indicator ? [] : id)),
    ...(verdict === undefined ? {} : { verdict, deciding: decidingFigure(release, goal) }),
  };
}
