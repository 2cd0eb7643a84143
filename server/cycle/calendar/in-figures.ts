import type { Release } from 'indicators/release/schema.ts';
import { calendarOf, type CalendarLine } from './calendar-of.ts';
import type { Delivered } from './delivered-on.ts';

type Line = Pick<CalendarLine, 'year' | 'moment' | 'due' | 'delivered'>;

/** Whether what holds of a moment is what the figures were made with (I31). */
export const isInFigures = ({ moments }: Pick<Release, 'moments'>, { year, moment, due, delivered }: Line): boolean =>
  moments.some((one) => one.year === year && one.moment === moment && one.due === due && one.delivered === delivered);

/** The moments of which a date was agreed: on our own proposals nobody agreed, so nothing can be late by them. */
export const agreedLines = (release: Pick<Release, 'moments' | 'asOf'>, adopted: Delivered): CalendarLine[] =>
  calendarOf(release, adopted).filter(({ from }) => from !== 'voorstel');

type Told = Pick<Release, 'moments' | 'asOf' | 'deliveries'>;

/** As what the calendar of the dashboard is loaded; any other file of its kind somebody delivered. */
export const ownCalendar = 'Kalender van het dashboard';

/**
 * Between which days moments of a year may have passed without being counted: after the day until which their calendar tells
 * (indicators/houdbaar/rapportages-tijdig.ts), and, of a file that somebody delivered, no later than the period that it is about or the
 * newest delivery that it tells of. Null where none was loaded.
 */
function untoldDays({ deliveries, moments }: Told, year: number): { after: string; until: string } | null {
  const newest = deliveries
    .filter(({ kind, periodFrom, periodTo }) => {
      const [from, to] = [periodFrom ?? '', periodTo ?? ''];
      return kind === 'pc-kalender' && from <= `${year}-12-31` && to >= `${year}-01-01`;
    })
    .toSorted((a, b) => a.loadedAt.localeCompare(b.loadedAt))
    .at(-1);
  if (newest === undefined) return null;
  const { loadedAt, periodFrom, periodTo, source } = newest;
  const day = loadedAt.slice(0, 10);
  const isIn = (one: number) => `${one}-12-31` >= (periodFrom ?? '') && `${one}-01-01` <= (periodTo ?? '');
  const came = moments.flatMap((one) => (isIn(one.year) ? (one.delivered ?? '') : []));
  const to = [periodTo ?? '', ...came].toSorted().at(-1) ?? '';
  return { after: day < to ? day : to, until: source === ownCalendar ? '9999' : to };
}

/**
 * The last day of which the file that somebody delivered tells, of a moment that is due after it: until another file comes, or somebody
 * writes or freezes here, it does not count. Null for any other moment.
 */
export function toldUntil(release: Told, { year, due, from }: CalendarLine): string | null {
  const days = from === 'levering' ? untoldDays(release, year) : null;
  return days === null || due <= days.until ? null : days.until;
}

/** Moments of which the day passed, with nobody who did a thing, since their calendar was loaded: they do not count yet, and are late. */
export const passedSince = (release: Told, adopted: Delivered, now: string): CalendarLine[] =>
  agreedLines(release, adopted).filter(({ year, due }) => {
    const days = untoldDays(release, year);
    return days !== null && due < now && due > days.after && due <= days.until;
  });

/** Whether all that was agreed, written and delivered is, and every day that passed. */
export const allInFigures = (release: Told, adopted: Delivered, now: string): boolean =>
  agreedLines(release, adopted).every((line) => isInFigures(release, line)) &&
  passedSince(release, adopted, now).length === 0;
