import type { Goal } from 'indicators/plan/types.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { GoalSummary } from '../contract.ts';
import { indicatorSummary } from './indicator-summary.ts';

/** A goal of the plan with the figures that the release has for it, in the order of the plan. */
export function goalSummary(release: Release, goal: Goal): GoalSummary {
  const indicators = goal.indicators.flatMap((id) => release.indicators.filter((indicator) => indicator.id === id));
  return {
    ...goal,
    seeAlso: [...goal.seeAlso],
    indicators: indicators.map((indicator) => indicatorSummary(release, indicator)),
  };
}
