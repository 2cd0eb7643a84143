import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../cycle/adopted.ts';
import { calendarOf } from '../cycle/calendar/calendar-of.ts';
import { writeDay, writePeriod } from '../reports/write-amount.ts';
import { noticeTexts as texts } from '../texts/notices.ts';
import type { Notice } from './notice.ts';

/** So many days before it is due people are told of a report. */
const daysBefore = 10;

/** The day (yyyy-mm-dd) so many days later. */
const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A signal is a fact of one quarter: in the next it is another. */
export const signalNotices = ({ signals, indicators }: Pick<Release, 'signals' | 'indicators'>): Notice[] =>
  signals.flatMap(({ indicator, measure, period }) => {
    const found = indicators.find(({ id }) => id === indicator);
    if (found === undefined) return [];
    const title = found.invented ? texts.inventedSignal : texts.signal;
    return {
      id: `signaal/${indicator}/${measure}/${period}`,
      kind: 'signaal' as const,
      title: title(found.name, writePeriod(period)),
      path: `/indicatoren/${found.slug}`,
    };
  });

/** Kinds of files of which the next was expected before today; nobody waits for an invented one. */
export function lateNotices({ deliveries }: Pick<Release, 'deliveries'>, today: string): Notice[] {
  const expected = new Map<string, { title: string; due: string }>();
  for (const { kind, title, nextDue, invented } of deliveries)
    if (!invented && nextDue !== null && nextDue > (expected.get(kind)?.due ?? ''))
      expected.set(kind, { title, due: nextDue });
  return [...expected]
    .filter(([, { due }]) => due < today)
    .map(([kind, { title, due }]) => ({
      id: `te laat/${kind}/${due}`,
      kind: 'levering' as const,
      title: texts.late(title, writeDay(due)),
      path: '/bronnen',
    }));
}

/** Reports that are due within ten days and were not delivered; of a date that is only our proposal nobody is told. */
export const dueNotices = (
  release: Pick<Release, 'moments' | 'asOf'>,
  adopted: Pick<Adopted, 'calendar' | 'snapshots'>,
  today: string,
): Notice[] =>
  calendarOf(release, adopted)
    .filter(({ from, delivered }) => from !== 'voorstel' && delivered === null)
    .filter(({ due }) => due >= today && due <= daysLater(today, daysBefore))
    .map(({ id, year, moment, due }) => ({
      id: `rapport/${id}/${due}`,
      kind: 'rapport' as const,
      title: texts.due(`${moment.slice(0, 1).toUpperCase()}${moment.slice(1)} ${year}`, writeDay(due)),
      path: `/momenten/${id}`,
    }));
