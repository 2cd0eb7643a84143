import type { Release } from 'indicators/release/schema.ts';
import type { Actor } from '../../journal/actor.ts';
import type { Journal } from '../../journal/database/open-journal.ts';
import type { BodyOf } from '../../journal/versions/kinds.ts';
import type { Version } from '../../journal/versions/version.ts';
import { problem } from '../../problems.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { refuse, textFaults, type Fault } from '../faults.ts';
import { figureNow } from '../figure-now.ts';
import { findSubject, type About } from '../subject.ts';
import { writeOver } from '../write-over.ts';

/** A text fits ten thousand words; a book it does not. */
const longestText = 100_000;

/** Where a duiding stands: what it is about, at which moment. */
export type DuidingPlace = { about: About; subject: string; moment: string };

export type DuidingDraft = { see: string; why: string; act: string; basedOn: number | null };

export const duidingId = ({ about, subject, moment }: DuidingPlace): string => `${about}/${subject}/${moment}`;

type Text = BodyOf<'duiding'>;

const tooLong = (field: string, name: string, text: string): Fault[] =>
  text.trim() === '' ? [] : textFaults(field, name, text, longestText);

/**
 * Keeps a concept over whatever stands there: what was adopted stays what readers see until a next text is adopted.
 * @throws a 400 problem with all faults, a 404 problem, a 409 problem with the text of who was first.
 */
export async function writeDuiding(
  journal: Journal,
  actor: Actor,
  release: Release,
  place: DuidingPlace,
  { see, why, act, basedOn }: DuidingDraft,
  moneyYear: number | null,
): Promise<Version<'duiding'>> {
  const { about, subject } = findSubject(release, place.about, place.subject);
  if (momentOf(place.moment) === null) throw problem(404, `Er is geen moment "${place.moment}".`);
  const faults = [
    ...tooLong('see', 'wat u ziet', see),
    ...tooLong('why', 'waardoor het komt', why),
    ...tooLong('act', 'wat u doet', act),
  ];
  if ([see, why, act].every((text) => text.trim() === ''))
    faults.push({ field: 'see', text: 'Er staat nog niets. Schrijf ten minste wat u ziet.' });
  refuse(faults);
  const body: Text = {
    about,
    subject,
    moment: place.moment,
    status: 'concept',
    see,
    why,
    act,
    figure: figureNow(release, about, subject, moneyYear),
  };
  return writeOver(journal, actor, {
    kind: 'duiding',
    id: duidingId({ about, subject, moment: place.moment }),
    body,
    basedOn,
  });
}

/**
 * Adopts the newest text as it stands. A text that was adopted before is replaced only with a reason, and stays to be read.
 * @throws a 400 problem with all faults, a 404 problem, a 409 problem when it was changed meanwhile or is adopted already.
 */
export async function adoptDuiding(
  journal: Journal,
  actor: Actor,
  versions: readonly Version<'duiding'>[],
  { basedOn, because }: { basedOn: number; because: string },
): Promise<Version<'duiding'>> {
  const last = versions.at(-1);
  if (last === undefined) throw problem(404, 'Hier is nog niets geschreven.');
  if (last.body.status === 'vastgesteld') throw problem(409, 'Deze tekst is al vastgesteld.');
  const { see, why, act } = last.body;
  const replaces = versions.some(({ body }) => body.status === 'vastgesteld');
  refuse([
    ...textFaults('see', 'wat u ziet', see, longestText),
    ...textFaults('why', 'waardoor het komt', why, longestText),
    ...textFaults('act', 'wat u doet', act, longestText),
    ...(replaces ? textFaults('because', 'waarom u een vastgestelde tekst vervangt', because, longestText) : []),
  ]);
  const body: Text = { ...last.body, status: 'vastgesteld', ...(replaces ? { because } : {}) };
  return writeOver(journal, actor, { kind: 'duiding', id: last.id, body, basedOn });
}
