import type { OtherSet } from 'indicators/sets/other-set.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import { proposalsOf } from '../../cycle/calendar/moment-kinds.ts';
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
 * behind that of now everything.
 */
export function annexesOf(input: ReportInput): Annexes {
  const contents = contentsOf(input);
  const asked = setsOf(input.release).list.filter(
    ({ name }) => contents === null || contents.some((line) => line.toLowerCase().includes(name.toLowerCase())),
  );
  const own = /^kwartaalrapportage ([1-4])$/.exec(input.moment?.moment ?? '')?.[1];
  const newest = asked.some(({ name }) => name === quarterlySet) ? (quartersOf(input.release)[0] ?? null) : null;
  return {
    quarter: own === undefined ? newest : `${input.moment?.year}Q${own}`,
    isQuarterly: own !== undefined,
    sets: asked.filter(({ name }) => name !== quarterlySet),
  };
}
