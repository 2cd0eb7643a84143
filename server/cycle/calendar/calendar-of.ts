import type { Release } from 'indicators/release/schema.ts';
import { frozenOn, type Delivered } from './delivered-on.ts';
import { dueOf } from './due-of.ts';
import { momentId, momentOf, proposalsOf, type MomentKind } from './moment-kinds.ts';

export type CalendarLine = {
  id: string;
  year: number;
  moment: string;
  due: string;
  delivered: string | null;
  onTime: boolean | null;
  prepares: string;
  adopts: string;
  contains: readonly string[];
  /** Why what stood was changed, of what is written; null where nothing that stood was. */
  because: string | null;
  /** Where the dates come from: written in the calendar, from a delivered file, or proposed by us (interpretatie). */
  from: 'kalender' | 'levering' | 'voorstel';
  /** Of what is written in the calendar; null for what is not. */
  version: number | null;
};

/**
 * The calendar, oldest date first: what is written goes before what a delivered file says, and that before our own proposal for the
 * years around the newest figures and for what was frozen. What was frozen is delivered that day, unless another day is written.
 */
export function calendarOf(release: Pick<Release, 'moments' | 'asOf'>, adopted: Delivered): CalendarLine[] {
  const { calendar } = adopted;
  const newestYear =
    Number((release.asOf ?? '').slice(0, 4)) || Math.max(0, ...release.moments.map(({ year }) => year));
  const known = [...release.moments, ...calendar].map(({ year }) => year);
  // What is due before the year that it is about is a year further for the same days.
  const around = ({ due }: MomentKind) => [0, 1].map((one) => newestYear + one - Math.min(0, due.later));
  const frozen = adopted.snapshots.flatMap(({ id }) => momentOf(id) ?? []);
  const yearsOf = (kind: MomentKind) =>
    new Set([
      ...known,
      ...(newestYear === 0 ? [] : around(kind)),
      ...frozen.flatMap((one) => (one.kind.moment === kind.moment ? one.year : [])),
    ]);
  return proposalsOf(adopted)
    .flatMap((kind) => [...yearsOf(kind)].map((year) => lineOf(year, kind, release, adopted)))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id));
}

function lineOf(year: number, kind: MomentKind, release: Pick<Release, 'moments'>, adopted: Delivered): CalendarLine {
  const { moment } = kind;
  const id = momentId(year, moment);
  const written = adopted.calendar.find((line) => line.id === id);
  const told = release.moments.find((one) => one.year === year && one.moment === moment);
  const due = dueOf(year, kind, release, adopted);
  const known = written === undefined ? (told?.delivered ?? null) : written.delivered;
  const delivered = known ?? frozenOn(adopted, id);
  return {
    id,
    year,
    moment,
    due,
    delivered,
    onTime: delivered === null ? null : delivered <= due,
    prepares: written?.prepares ?? kind.prepares,
    adopts: written?.adopts ?? kind.adopts,
    contains: written?.contains ?? kind.contains,
    because: written?.because ?? null,
    from: written === undefined ? (told === undefined ? 'voorstel' : 'levering') : 'kalender',
    version: written?.version ?? null,
  };
}

/** The moment that people work on: the first that is not delivered yet. */
export const currentMoment = (lines: readonly CalendarLine[]): CalendarLine | null =>
  lines.find(({ delivered, from }) => delivered === null && from !== 'voorstel') ??
  lines.find(({ delivered }) => delivered === null) ??
  null;
