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

/** Whether all that was agreed, written and delivered is. */
export const allInFigures = (release: Pick<Release, 'moments' | 'asOf'>, adopted: Delivered): boolean =>
  agreedLines(release, adopted).every((line) => isInFigures(release, line));
