import type { Observation } from '../release/schema.ts';
import { inDoubt, problemOf } from './audit.ts';
import { tooNarrowBeside } from './beside.ts';
import type { Hiding } from './hide.ts';
import type { Interval } from './interval.ts';
import { boundsOf, slack } from './open-cells.ts';
import type { System } from './system.ts';

/**
 * The same systems, in which a count must stay as open as the release before left it and no further: what that release told under
 * other rules cannot be taken back, and nothing may be added to it.
 */
export async function withoutToldAlready(
  systems: readonly System[],
  known: ReadonlySet<Observation>,
): Promise<System[]> {
  const figures = systems.flatMap(({ variables }) =>
    variables.flatMap(({ carriers }) => carriers.map(({ cell }) => cell.o)),
  );
  // As if nothing is shown now.
  const hiding: Hiding = { hidden: new Set(figures), known: new Set(known) };
  const eased = systems.map((system) => {
    const { low, high } = boundsOf(system, hiding);
    return withNeeds(system, (need, place) => both(need, { low: low[place] ?? 0, high: high[place] ?? Infinity }));
  });
  const circles = eased.filter(({ isTree }) => !isTree);
  const found = await tooNarrowBeside(circles.map((system) => problemOf(system, inDoubt(system).places, hiding)));
  const reaches = Map.groupBy(found, ({ problem }) => circles[problem]);
  return eased.map((system) => {
    const reachOf = new Map(reaches.get(system)?.map(({ place, reach }) => [place, reach]));
    return reachOf.size === 0 ? system : withNeeds(system, (need, place) => both(need, reachOf.get(place) ?? need));
  });
}

/** What two say of a count; where they meet in one point the trace of computing leaves nothing between them. */
const both = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low + slack),
  high: Math.min(a.high, b.high - slack),
});

const withNeeds = (system: System, needOf: (need: Interval, place: number) => Interval): System => ({
  ...system,
  variables: system.variables.map((variable, place) =>
    variable.need === null ? variable : { ...variable, need: needOf(variable.need, place) },
  ),
});
