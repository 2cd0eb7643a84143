import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../adopted.ts';

type Line = Pick<Adopted['calendar'][number], 'year' | 'moment' | 'due' | 'delivered'>;

/** Whether what is written of a moment is what the figures were made with (I31). */
export const isInFigures = ({ moments }: Pick<Release, 'moments'>, { year, moment, due, delivered }: Line): boolean =>
  moments.some((one) => one.year === year && one.moment === moment && one.due === due && one.delivered === delivered);

/** Whether all that is written in the calendar is. */
export const allInFigures = (release: Pick<Release, 'moments'>, { calendar }: Pick<Adopted, 'calendar'>): boolean =>
  calendar.every((line) => isInFigures(release, line));
