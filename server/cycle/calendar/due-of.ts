import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../adopted.ts';
import { momentId, proposedDue, type MomentKind } from './moment-kinds.ts';

/** When a moment is due (yyyy-mm-dd): what is written goes before what a delivered file says, and that before our own proposal. */
export function dueOf(
  year: number,
  kind: MomentKind,
  { moments }: Pick<Release, 'moments'>,
  { calendar }: Pick<Adopted, 'calendar'>,
): string {
  const id = momentId(year, kind.moment);
  const told = moments.find((one) => one.year === year && one.moment === kind.moment);
  return calendar.find((line) => line.id === id)?.due ?? told?.due ?? proposedDue(year, kind);
}
