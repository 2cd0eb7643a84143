import type { Transaction } from 'kysely';
import type { Actor } from '../actor.ts';
import type { Tables } from '../database/tables.ts';
import { auditHash, chainStart } from './audit-hash.ts';

/** What was done, to what, and how it ended; nothing about residents, and no text that people wrote. */
export type Deed = { action: string; object: string; result: 'gelukt' | 'geweigerd' | 'mislukt' };

/** Adds a row to the audit, bound to the row before it, in the transaction of what it tells of. */
export async function appendAudit(tx: Transaction<Tables>, actor: Actor, deed: Deed, at: Date): Promise<void> {
  const last = await tx.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: at.toISOString(),
    actor: actor.name,
    account: actor.account ?? null,
    role: actor.role,
    origin: actor.origin,
    ...deed,
    previous: last?.hash ?? chainStart,
  };
  await tx
    .insertInto('audit')
    .values({ ...row, hash: auditHash(row) })
    .execute();
}
