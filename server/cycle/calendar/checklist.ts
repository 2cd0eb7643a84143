import { isAudited } from 'indicators/disclosure/is-audited.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from '../adopted.ts';
import { requiredTexts } from '../duiding/required-texts.ts';
import { duidingId } from '../duiding/write-duiding.ts';
import type { CalendarLine } from './calendar-of.ts';
import { contentsOf, type Content } from './contents.ts';

/** What must be so before a moment can be frozen and delivered. */
export type Checklist = {
  /** Kinds of files that should have come before the moment is due, and have not. */
  missingFiles: string[];
  textsNeeded: number;
  textsAdopted: number;
  /** Whether the release as it stands had its disclosure audit. */
  audited: boolean;
  /** What the moment must contain, and whether that is there. */
  contents: Content[];
  /** Questions about the moment without an answer; null for who does not read those. */
  openQuestions: number | null;
  frozen: boolean;
};

/** How far a moment is, computed from the figures and the texts of now. */
export function checklistOf(release: Release, adopted: Adopted, line: CalendarLine): Checklist {
  const { id, due } = line;
  const lastDue = new Map<string, string>();
  for (const { title, nextDue } of release.deliveries)
    if (nextDue !== null && nextDue > (lastDue.get(title) ?? '')) lastDue.set(title, nextDue);
  // Without these an indicator has no figure at all; of several that tell the same, one is enough.
  const never = release.indicators.flatMap(({ missing = [] }) => missing.map(({ anyOf }) => anyOf.join(' of ')));
  const late = [...lastDue].flatMap(([title, next]) => (next <= due ? title : []));
  const needed = requiredTexts(release, adopted, id);
  const written = new Set(adopted.duiding.map((text) => text.id));
  const frozen = new Set(adopted.snapshots.map((one) => one.id));
  return {
    missingFiles: [...new Set([...late, ...never])].toSorted(),
    textsNeeded: needed.length,
    textsAdopted: needed.filter(({ about, subject }) => written.has(duidingId({ about, subject, moment: id }))).length,
    audited: isAudited(release),
    contents: contentsOf(release, adopted, line),
    // One of a moment that was frozen without its answer is open still, and so is one of no moment.
    openQuestions: adopted.withOpenQuestions
      ? adopted.questions.filter(
          ({ moment, answer }) => answer === null && (moment === null || moment === id || frozen.has(moment)),
        ).length
      : null,
    frozen: frozen.has(id),
  };
}
