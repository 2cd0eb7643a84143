import type { Observation } from '../release/schema.ts';
import { problemOf, type Broken } from './audit.ts';
import { tooNarrowBeside } from './beside.ts';
import { knownNear, type Hiding } from './hide.ts';
import type { Interval } from './interval.ts';
import { boundsOf, narrowPlaces, slack } from './open-cells.ts';
import type { System } from './system.ts';

/** Of which figures it is known what releases before told of them, or is said to be. */
type Told = ReadonlySet<Observation>;

/**
 * The same system, in which a count must stay as open as the releases before left it and no further: what they told cannot be taken
 * back, and nothing may be added to it. As far as the sums tell, each on its own; for all together: see easedTogether.
 */
export function eased(system: System, known: Told): System {
  const { low, high } = boundsOf(system, nothingShown(system, known));
  return withNeeds(system, (need, place) => both(need, { low: low[place] ?? 0, high: high[place] ?? Infinity }));
}

/** The same for the counts that turned out to be too narrow, by all sums together. What is not eased is the same object. */
export async function easedTogether(broken: readonly Broken[], known: Told): Promise<Broken[]> {
  const found = await toldTogether(broken, known);
  return broken.map((one) => {
    const reachOf = found.get(one);
    if (reachOf === undefined) return one;
    return { ...one, system: withNeeds(one.system, (need, place) => both(need, reachOf.get(place) ?? need)) };
  });
}

/**
 * The figures that the releases before told and that, nothing of the new release seen, leave a count too little room: true still one
 * by one, by chance or because a correction left them as they were. Of those nearest to it nobody can see that, once they are hidden.
 */
export function toldInVain(system: System, known: Told): Observation[] {
  const hiding = nothingShown(system, new Set(known));
  const found: Observation[] = [];
  for (let narrow = narrowPlaces(system, hiding); narrow.length > 0; narrow = narrowPlaces(system, hiding)) {
    const near = narrow.flatMap((place) => knownNear(system, place, hiding)).map(({ o }) => o);
    if (near.length === 0) break;
    found.push(...near);
    for (const o of near) hiding.known.delete(o);
  }
  return found;
}

/** The same for the counts that turned out to be too narrow, by all sums together. */
export async function toldInVainTogether(broken: readonly Broken[], known: Told): Promise<Observation[]> {
  const found = await toldTogether(broken, known);
  return broken.flatMap((one) => {
    const hiding = nothingShown(one.system, known);
    const places = [...(found.get(one)?.keys() ?? [])];
    return places.flatMap((place) => knownNear(one.system, place, hiding)).map(({ o }) => o);
  });
}

type Reaches = ReadonlyMap<number, Interval>;

async function toldTogether(broken: readonly Broken[], known: Told): Promise<ReadonlyMap<Broken, Reaches>> {
  const circles = broken.filter(({ system: { isTree } }) => !isTree);
  const found = await tooNarrowBeside(
    circles.map(({ system, breaches }) => problemOf(system, breaches, nothingShown(system, known))),
  );
  const reaches = new Map<Broken, Map<number, Interval>>();
  for (const { problem, place, reach } of found) {
    const one = circles[problem];
    if (one !== undefined) reaches.set(one, (reaches.get(one) ?? new Map<number, Interval>()).set(place, reach));
  }
  return reaches;
}

/** As if the new release shows none of it. */
const nothingShown = <T extends Told>({ placesOf }: System, known: T): Hiding & { known: T } => ({
  hidden: new Set([...placesOf.keys()].map(({ o }) => o)),
  known,
});

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
