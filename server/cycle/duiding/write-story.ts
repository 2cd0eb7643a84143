import type { Release } from 'indicators/release/schema.ts';
import type { Actor } from '../../journal/actor.ts';
import type { Journal } from '../../journal/database/open-journal.ts';
import type { Version } from '../../journal/versions/version.ts';
import { problem } from '../../problems.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { longestReason, refuse, textFaults } from '../faults.ts';
import { findSubject } from '../subject.ts';
import { writeOver } from '../write-over.ts';
import { duidingId, type DuidingPlace } from './write-duiding.ts';

const longestStory = 50_000;
const longestName = 120;

/** Where a story stands: beside the duiding, with a number because more partners may tell. */
export type StoryPlace = DuidingPlace & { number: string };

export const storyId = ({ number, ...place }: StoryPlace): string => `${duidingId(place)}/${number}`;

/**
 * Keeps what a partner told, in the partner's own words, as a concept.
 * @throws a 400 problem with all faults, a 404 problem, a 409 problem with the text of who was first.
 */
export async function writeStory(
  journal: Journal,
  actor: Actor,
  release: Release,
  place: StoryPlace,
  { partner, text, basedOn }: { partner: string; text: string; basedOn: number | null },
): Promise<Version<'story'>> {
  const { about, subject } = findSubject(release, place.about, place.subject);
  if (momentOf(place.moment) === null) throw problem(404, `Er is geen moment "${place.moment}".`);
  refuse([
    ...textFaults('partner', 'de naam van de partner', partner, longestName),
    ...textFaults('text', 'het verhaal', text, longestStory),
  ]);
  const body = { about, subject, moment: place.moment, status: 'concept' as const, partner: partner.trim(), text };
  return writeOver(journal, actor, { kind: 'story', id: storyId({ ...place, subject }), body, basedOn });
}

/**
 * Adopts the newest words of a story; one that was adopted before is replaced only with a reason.
 * @throws a 400 problem, a 404 problem, a 409 problem when it was changed meanwhile or is adopted already.
 */
export async function adoptStory(
  journal: Journal,
  actor: Actor,
  versions: readonly Version<'story'>[],
  { basedOn, because }: { basedOn: number; because: string },
): Promise<Version<'story'>> {
  const last = versions.at(-1);
  if (last === undefined) throw problem(404, 'Dit verhaal is er niet.');
  if (last.body.status === 'vastgesteld') throw problem(409, 'Dit verhaal is al geplaatst.');
  const replaces = versions.some(({ body }) => body.status === 'vastgesteld');
  refuse(replaces ? textFaults('because', 'waarom u dit verhaal vervangt', because, longestReason) : []);
  const body = { ...last.body, status: 'vastgesteld' as const, ...(replaces ? { because } : {}) };
  return writeOver(journal, actor, { kind: 'story', id: last.id, body, basedOn });
}
