import { principles } from '../plan/principles.ts';

/** The goals of the plan that name an indicator, in the order of the plan. */
export function goalsOf(indicator: string): string[] {
  return principles.flatMap(({ goals }) =>
    goals.filter((goal) => goal.indicators.includes(indicator)).map((goal) => goal.id),
  );
}
