import type { Delivery } from './schema.ts';

type Told = Pick<Delivery, 'loadedAt' | 'periodTo' | 'plans'>;

/** The day on which the newest delivery was loaded; null without any. */
export const loadedOn = (deliveries: readonly Told[]): string | null => latest(deliveries.map(loadedDay));

/**
 * The day up to which the deliveries of a generation tell (peildatum): the end of the newest period among them, never after the day that
 * it was loaded on. What holds plans counts nothing, and moves it nowhere: a calendar tells of the whole year before it is over. A part of the generation and not of the clock, so that the same deliveries give the same release on any day.
 */
export const referenceDate = (deliveries: readonly Told[]): string | null =>
  latest(
    deliveries.flatMap((one) => {
      if (one.periodTo === null || one.plans === true) return [];
      return one.periodTo < loadedDay(one) ? one.periodTo : loadedDay(one);
    }),
  );

const loadedDay = ({ loadedAt }: Told) => loadedAt.slice(0, 10);
const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
