import type { OtherSet } from 'indicators/sets/other-set.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import { proposalsOf } from '../../cycle/calendar/moment-kinds.ts';
import { quarterOf } from '../../cycle/calendar/quarter-of.ts';
import { quarterlySet, quartersOf } from '../../views/quarterly-figures.ts';
import type { ReportInput } from '../report-input.ts';

/** What a report has of the sets beside bijlage 3. */
export type Annexes = {
  /** The quarter of its Kwartaalrapportage ('2025Q3'), which may have no figures yet; null where it has none. */
  quarter: string | null;
  /** Whether it is the Kwartaalrapportage itself, not a report with one behind it. */
  isQuarterly: boolean;
  /** Its other annexes. */
  sets: readonly OtherSet[];
};

/** What must stand in the report, in the words of the calendar: those that somebody wrote, or else ours; null for the state of now. */
function contentsOf({ moment, adopted }: ReportInput): readonly string[] | null {
  if (moment === null) return null;
  const written = adopted.calendar.find(({ id }) => id === moment.id);
  const proposed = proposalsOf(adopted).find((kind) => kind.moment === moment.moment);
  return written?.contains ?? proposed?.contains ?? [];
}

/**
 * A kwartaalrapportage has the report of its quarter. Behind any other report stands what the calendar names among its contents, and
 * behind that of now everything: of the Kwartaalrapportage the quarter that belongs to the moment, or where that has no figures the newest
 * before it, and never one that came after.
 */
export function annexesOf(input: ReportInput): Annexes {
  const contents = contentsOf(input);
  const asked = setsOf(input.release).list.filter(
    ({ name }) => contents === null || contents.some((line) => line.toLowerCase().includes(name.toLowerCase())),
  );
  const { moment, release, adopted } = input;
  const isQuarterly = moment?.moment.startsWith('kwartaalrapportage ') === true;
  const belongs = moment === null ? null : quarterOf(moment.id, adopted);
  const isAsked = asked.some(({ name }) => name === quarterlySet);
  const known = quartersOf(release).find((quarter) => belongs === null || quarter <= belongs) ?? belongs;
  return {
    quarter: isQuarterly ? belongs : isAsked ? known : null,
    isQuarterly,
    sets: asked.filter(({ name }) => name !== quarterlySet),
  };
}
