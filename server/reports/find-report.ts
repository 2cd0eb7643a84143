import type { Generations } from '../generation/generations.ts';
import { canonical, sha256 } from '../journal/canonical.ts';
import { momentName } from '../cycle/texts-of.ts';
import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import { today } from '../pages/today.ts';
import { problem } from '../problems.ts';
import { reportTexts } from '../texts/reports.ts';
import { isHash } from '../cycle/snapshot/open-snapshot.ts';
import type { ReportInput } from './report-input.ts';

/** The state of now, which only who is signed in may have as a report. */
export const liveId = 'nu';

/** The frozen moments as reports need them: which there are, and one opened. */
export type FrozenMoments = {
  /** Ids of moments in the order of the calendar, of those that were frozen by then (ISO 8601) or are now; one that was frozen again stands there once. */
  ids(at?: string): readonly string[];
  /**
   * The newest of a moment, or as it stood at a time (ISO 8601): one that was frozen again later changes nothing of a report of before. By
   * its hash also one that was superseded.
   * @throws a 404 problem when there is none, a 500 problem when it cannot be opened.
   */
  open(id: string, at?: string): Promise<Snapshot>;
};

/** What a report is made from, with the key of that content: the same key, the same report. */
export type FoundReport = { input: ReportInput; key: string };

/** A moment to compare with. */
const before = async (frozen: FrozenMoments, id: string | undefined, at?: string) =>
  id === undefined ? null : { ...(await frozen.open(id, at)), id };

/** A frozen moment by its id, or by its hash, which stays its address when it is superseded. @throws a 404 problem in the words of reports. */
export async function openFrozen(frozen: FrozenMoments, id: string): Promise<Snapshot> {
  if (!isHash(id) && !frozen.ids().includes(id)) throw problem(404, reportTexts.faults.noReport(id));
  return frozen.open(id);
}

/** Takes one state, whole: a generation that comes into force meanwhile changes nothing in a report that is being made. */
export async function findReport(
  id: string,
  { generations, frozen, dashboard }: { generations: Generations; frozen: FrozenMoments; dashboard: string | null },
): Promise<FoundReport> {
  if (id === liveId) {
    const { release, adopted } = generations.current();
    const at = `${today()}T00:00:00.000Z`;
    const key = sha256(canonical([release.generation, adopted, at]));
    const previous = await before(frozen, frozen.ids().at(-1));
    return { key, input: { id, moment: null, hash: null, at, release, dashboard, previous, adopted } };
  }
  const { hash, moment, frozenAt, release, adopted } = await openFrozen(frozen, id);
  const then = frozen.ids(frozenAt);
  const previous = await before(frozen, then[then.indexOf(moment) - 1], frozenAt);
  const key = sha256(canonical([hash, previous?.hash ?? null]));
  return { key, input: { id, moment: momentName(moment), hash, at: frozenAt, release, dashboard, previous, adopted } };
}
