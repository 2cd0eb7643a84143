import type { Observation } from '../release/schema.ts';
import { breachesOf, inDoubt, refusal, type Broken, type Doubt } from './audit.ts';
import { hideBeside, nextToHide, type Hiding } from './hide.ts';
import { boundsOf } from './open-cells.ts';
import { hasLinks, withoutLinks, type System } from './system.ts';
import { eased, easedTogether, toldInVain, toldInVainTogether } from './told-already.ts';

const mostRounds = 20;

/**
 * What gives way where the releases before by themselves leave a count too little room, so that hiding cannot help: first by the sums
 * one by one, and then, for the counts that were found too narrow, by all together.
 */
type GivingWay = {
  inSums: (systems: readonly System[], hiding: Hiding) => readonly System[];
  /** Null where nothing gives way. */
  together: (broken: readonly Broken[], hiding: Hiding) => Promise<readonly Doubt[] | null>;
};

/** The figures that they told give way: hidden now, these are no longer known. */
export const dropping = (known: Set<Observation>): GivingWay => {
  const drop = (told: readonly Observation[], { hidden }: Hiding) => {
    for (const o of told) {
      known.delete(o);
      hidden.add(o);
    }
    return told.length > 0;
  };
  return {
    inSums: (systems, hiding) => {
      if (known.size > 0) for (const system of systems) drop(toldInVain(system, known), hiding);
      return systems;
    },
    together: async (broken, hiding) =>
      known.size > 0 && drop(await toldInVainTogether(broken, known), hiding) ? broken : null,
  };
};

/** How open a count must stay gives way. */
export const easing = (known: ReadonlySet<Observation>): GivingWay => ({
  inSums: (systems) => systems.map((system) => eased(system, known)),
  together: async (broken) => {
    const doubts = await easedTogether(broken, known);
    return doubts.every((doubt, k) => doubt === broken[k]) ? null : doubts;
  },
});

/**
 * Hides until the audit finds nothing more, and gives how many counts it showed to be open. What was shown to be open stays so when more
 * is hidden, and is not looked at again.
 * @throws Error that names what still stands open when there is nothing left to hide.
 */
export async function hideAll(all: readonly System[], hiding: Hiding, givingWay: GivingWay): Promise<number> {
  const systems = givingWay.inSums(all, hiding);
  for (const system of systems) {
    if (hasLinks(system)) for (const own of withoutLinks(system)) hideBeside(own, hiding);
    hideBeside(system, hiding);
  }
  let doubts: readonly Doubt[] = systems.map(inDoubt);
  const audited = doubts.reduce((sum, { places }) => sum + places.length, 0);
  for (let round = 0; ; round++) {
    const broken = await breachesOf(doubts, hiding);
    if (broken.length === 0) return audited;
    const left = await givingWay.together(broken, hiding);
    doubts = left ?? broken;
    if (left !== null) continue;
    const more = broken.flatMap(({ system, breaches }) => {
      const bounds = boundsOf(system, hiding);
      return breaches.flatMap((place) => nextToHide(system, place, hiding, bounds));
    });
    if (more.length === 0 || round > mostRounds) throw new Error(refusal(broken));
    for (const { o } of more) hiding.hidden.add(o);
  }
}
