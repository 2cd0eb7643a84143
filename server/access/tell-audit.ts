import type { Actor } from '../journal/actor.ts';
import { appendAudit, type Deed } from '../journal/audit/append-audit.ts';
import { inTransaction } from '../journal/database/in-transaction.ts';
import type { Journal } from '../journal/database/open-journal.ts';

/** Adds to the audit what somebody did, or was not let to do. */
export type TellAudit = (actor: Actor, deed: Deed) => Promise<void>;

/** Who fails again from the same address is told of once in so many milliseconds: nobody fills the journal from outside. */
const quiet = 60_000;
const mostAddresses = 10_000;

/** The audit of the journal; what fails or is refused again and again is one row a minute. */
export function auditOf(journal: Journal, now: () => Date): TellAudit {
  const told = new Map<string, number>();
  return async (actor, deed) => {
    if (deed.result !== 'gelukt') {
      const key = [actor.account ?? actor.name, actor.origin, deed.action, deed.result].join('\n');
      const [last, time] = [told.get(key), now().getTime()];
      if (last !== undefined && time >= last && time - last < quiet) return;
      if (told.size >= mostAddresses) told.clear();
      told.set(key, time);
    }
    await inTransaction(journal, (tx) => appendAudit(tx, actor, deed, now()));
  };
}
