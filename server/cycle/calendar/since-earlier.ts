import type { Release, SinceMoment } from 'indicators/release/schema.ts';
import { momentId, placeInCalendar } from './moment-kinds.ts';

/**
 * The last delivered report that a release knows of, where it comes before a moment in the calendar: a moment is never held against its
 * own delivery, nor against one that came after it. Null where there is none.
 */
export function sinceEarlier({ sinceMoment }: Pick<Release, 'sinceMoment'>, moment: string | null): SinceMoment | null {
  const since = sinceMoment ?? null;
  if (since === null || moment === null) return since;
  return placeInCalendar(momentId(since.year, since.moment)) < placeInCalendar(moment) ? since : null;
}
