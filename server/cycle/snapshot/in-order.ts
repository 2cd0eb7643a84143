import type { Version } from '../../journal/versions/version.ts';
import { placeInCalendar } from '../calendar/moment-kinds.ts';
import type { Written } from '../written.ts';

type Frozen = Pick<Written, 'snapshot'>;

/** The records of what was frozen by then (ISO 8601) or is now. */
const frozenBy = ({ snapshot }: Frozen, at?: string) =>
  snapshot.filter(({ writtenAt }) => at === undefined || writtenAt <= at);

/** Ids of the moments that were frozen by then (ISO 8601) or are now, in the order of the calendar; one that was frozen again stands there once. */
export function idsInOrder(written: Frozen, at?: string): string[] {
  const places = new Map(frozenBy(written, at).map(({ id }) => [id, placeInCalendar(id)] as const));
  return [...places].toSorted(([, one], [, other]) => one.localeCompare(other)).map(([id]) => id);
}

/** The moment of the calendar before a frozen one, as it stood when that was frozen: with it its report and its pages compare. Null where there was none. */
export function frozenBefore(
  written: Frozen,
  { id, writtenAt }: Pick<Version<'snapshot'>, 'id' | 'writtenAt'>,
): Version<'snapshot'> | null {
  const ids = idsInOrder(written, writtenAt);
  const before = ids[ids.indexOf(id) - 1];
  return frozenBy(written, writtenAt).findLast((one) => one.id === before) ?? null;
}
