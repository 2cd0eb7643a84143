import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../adopted.ts';
import { requiredTexts } from '../duiding/required-texts.ts';
import { duidingId } from '../duiding/write-duiding.ts';
import type { CalendarLine } from './calendar-of.ts';

/** What must be so before a moment can be frozen and delivered. */
export type Checklist = {
  /** Kinds of files that should have come before the moment is due, and have not. */
  missingFiles: string[];
  textsNeeded: number;
  textsAdopted: number;
  /** Whether what was hidden about small groups was checked when the release was made. */
  audited: boolean;
  openQuestions: number;
  frozen: boolean;
};

/** How far a moment is, computed from the figures and the texts of now. */
export function checklistOf(release: Release, adopted: Adopted, { id, due }: CalendarLine): Checklist {
  const lastDue = new Map<string, string>();
  for (const { title, nextDue } of release.deliveries)
    if (nextDue !== null && nextDue > (lastDue.get(title) ?? '')) lastDue.set(title, nextDue);
  // Without these an indicator has no figure at all; of several that tell the same, one is enough.
  const never = release.indicators.flatMap(({ missing = [] }) => missing.map(({ anyOf }) => anyOf.join(' of ')));
  const late = [...lastDue].flatMap(([title, next]) => (next <= due ? title : []));
  const needed = requiredTexts(release, adopted);
  const written = new Set(adopted.duiding.map((text) => text.id));
  return {
    missingFiles: [...new Set([...late, ...never])].toSorted(),
    textsNeeded: needed.length,
    textsAdopted: needed.filter(({ about, subject }) => written.has(duidingId({ about, subject, moment: id }))).length,
    audited: release.protection !== undefined,
    openQuestions: adopted.questions.filter(({ moment, answer }) => moment === id && answer === null).length,
    frozen: adopted.snapshots.some((one) => one.id === id),
  };
}
