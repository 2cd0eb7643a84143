import { Compile } from 'typebox/compile';
import type { Actor } from '../actor.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { canonical } from '../canonical.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Journal } from '../database/open-journal.ts';
import { kinds, type BodyOf, type Kind } from './kinds.ts';
import type { Version } from './version.ts';

export type Draft<K extends Kind> = {
  kind: K;
  id: string;
  body: BodyOf<K>;
  /** The version that the writer had before him; null when he saw none. */
  basedOn: number | null;
};

/** Somebody else wrote a next version meanwhile: his text stands, and the writer decides what to do with his own. */
export class WrittenMeanwhile extends Error {
  readonly newest: number;
  constructor(newest: number) {
    super('Iemand anders heeft deze tekst intussen veranderd. Lees eerst zijn versie, en bewaar daarna de uwe.');
    this.name = 'WrittenMeanwhile';
    this.newest = newest;
  }
}

/** What was written has not the shape of its kind; a fault of the program that asked, not of the reader. */
export class WrongShape extends Error {}

/**
 * Keeps a next version with its author and time, and tells the audit in the same transaction.
 * @throws WrittenMeanwhile when `basedOn` is not the newest version, WrongShape when the body is not of its kind.
 */
export async function writeVersion<K extends Kind>(
  journal: Journal,
  actor: Actor,
  { kind, id, body, basedOn }: Draft<K>,
  at = new Date(),
): Promise<Version<K>> {
  const schema = Compile(kinds[kind]);
  if (!schema.Check(body)) {
    const [fault] = schema.Errors(body);
    throw new WrongShape(`${kind}${fault?.instancePath ?? ''}: ${fault?.message ?? ''}`);
  }
  return inTransaction(journal, async (tx) => {
    const newest = await tx
      .selectFrom('versions')
      .select(({ fn }) => fn.max('version').as('version'))
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    const before = newest?.version ?? null;
    if (before !== basedOn) throw new WrittenMeanwhile(before ?? 0);
    const version = (before ?? 0) + 1;
    const written = { kind, id, version, author: actor.name, role: actor.role };
    const writtenAt = at.toISOString();
    await tx
      .insertInto('versions')
      .values({ ...written, body: canonical(body), written_at: writtenAt })
      .execute();
    await appendAudit(
      tx,
      actor,
      { action: `${kind} schrijven`, object: `${kind}/${id}/${version}`, result: 'gelukt' },
      at,
    );
    return { ...written, body, writtenAt };
  });
}
