import type { Actor } from '../actor.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { canonical, sha256 } from '../canonical.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Journal } from '../database/open-journal.ts';

/** Keeps a document under the hash of its canonical JSON; the same document twice is kept once. Gives the hash. */
export async function keepDocument(
  journal: Journal,
  actor: Actor,
  { format, content }: { format: string; content: unknown },
  at = new Date(),
): Promise<string> {
  const body = canonical(content);
  const hash = sha256(body);
  await inTransaction(journal, async (tx) => {
    const there = await tx.selectFrom('documents').select('hash').where('hash', '=', hash).executeTakeFirst();
    if (there !== undefined) return;
    const row = { hash, format, body, author: actor.name, kept_at: at.toISOString() };
    await tx.insertInto('documents').values(row).execute();
    await appendAudit(tx, actor, { action: 'document bewaren', object: `document/${hash}`, result: 'gelukt' }, at);
  });
  return hash;
}

/**
 * Reads a document back; null when there is none of that hash.
 * @throws Error in plain Dutch when its bytes no longer have that hash.
 */
export async function readDocument(
  { db }: Journal,
  hash: string,
): Promise<{ format: string; content: unknown } | null> {
  const row = await db.selectFrom('documents').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) return null;
  if (sha256(row.body) !== hash) throw new Error(`Document ${hash} is veranderd sinds het bewaard is.`);
  return { format: row.format, content: JSON.parse(row.body) };
}
