import { plannedGoals } from 'indicators/plan/plan-of.ts';
import type { Goal } from 'indicators/plan/types.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Goal as Shown } from '../contract/goal.ts';

/** Goals that belong with a goal: those that the plan refers to, and those that an indicator of it counts for too; each with its reason. */
export function relatedGoals(release: Pick<Release, 'plan'>, goal: Goal): Shown['related'] {
  return plannedGoals(release).flatMap((other) => {
    if (other.id === goal.id) return [];
    const why = goal.seeAlso.find((one) => one.goal === other.id)?.why ?? null;
    const shared = goal.indicators.filter((id) => other.indicators.includes(id));
    return why === null && shared.length === 0 ? [] : [{ goal: other.id, title: other.title, why, shared }];
  });
}
