import type { Release } from 'indicators/release/schema.ts';
import type { Actor } from '../../journal/actor.ts';
import type { Journal } from '../../journal/database/open-journal.ts';
import { history } from '../../journal/versions/read-versions.ts';
import { canonical, sha256 } from '../../journal/canonical.ts';
import { keepDocument } from '../../journal/documents/documents.ts';
import { problem } from '../../problems.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { longestReason, refuse, textFaults } from '../faults.ts';
import { newest } from '../newest.ts';
import { writeOver } from '../write-over.ts';
import type { Written } from '../written.ts';
import { besideOf, documentOf } from './document-of.ts';

export type Frozen = { id: string; version: number; document: string; again: boolean };

/**
 * Freezes a moment: one document under its own hash. The same state twice is the same document, and nothing is written. Another state is
 * a next version with a reason; what was frozen before stays to be opened.
 * @throws a 400 problem without the reason, a 404 problem for what is no moment, a 409 problem when somebody froze it meanwhile.
 */
export async function freeze(
  journal: Journal,
  actor: Actor,
  { release, written }: { release: Release; written: Written },
  { moment, because }: { moment: string; because: string },
): Promise<Frozen> {
  if (momentOf(moment) === null) throw problem(404, `Er is geen moment "${moment}".`);
  const content = documentOf(moment, release, written.adopted);
  const before = written.snapshot.findLast(({ id }) => id === moment);
  if (before !== undefined) {
    const document = sha256(canonical(content));
    if (before.body.document === document) return { id: moment, version: before.version, document, again: true };
    refuse(textFaults('because', 'waarom u dit moment opnieuw bevriest', because, longestReason));
  }
  const document = await keepDocument(journal, actor, { format: content.format, content });
  const texts = [...newest(written.duiding), ...newest(written.story), ...newest(written.question)];
  const rules = [...newest(written.target), ...newest(written.margin), ...newest(written.threshold)];
  const body = {
    document,
    generation: release.generation,
    ...besideOf(release, [...texts, ...newest(written.answer), ...rules, ...newest(written.moment)]),
    because: before === undefined ? null : because,
  };
  const draft = { kind: 'snapshot' as const, id: moment, body, basedOn: before?.version ?? null };
  try {
    const { version } = await writeOver(journal, actor, draft);
    return { id: moment, version, document, again: false };
  } catch (error) {
    // Who froze the same state a moment earlier did what was asked.
    const theirs = (await history(journal, 'snapshot', moment)).at(-1);
    if (theirs?.body.document === document) return { id: moment, version: theirs.version, document, again: true };
    throw error;
  }
}
