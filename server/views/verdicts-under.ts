import type { Goal } from 'indicators/plan/types.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Verdict } from 'indicators/verdict/schema.ts';

/** The verdicts on the indicators of a goal, with their numbers, per indicator id. */
export function verdictsUnder({ indicators }: Release, { id: goal, indicators: named }: Goal): Record<string, Verdict> {
  return Object.fromEntries(
    indicators
      .filter(({ id }) => named.includes(id))
      .flatMap(({ id, verdicts = [] }) =>
        verdicts.filter((verdict) => verdict.goal === goal).map((verdict) => [id, verdict] as const),
      ),
  );
}
