import type { Kysely } from 'kysely';
import { checkAudit, type AuditCheck } from '../../journal/audit/check-audit.ts';
import type { Tables } from '../../journal/database/tables.ts';

/** How the chain stood when it was last followed. */
export type ChainState = () => Promise<AuditCheck>;

/** So long the outcome is good enough for a page: following it reads all rows. */
const fresh = 60_000;

/** Follows the chain of the audit from its first row, at most once a minute and once at a time. */
export function chainState(db: Kysely<Tables>, now: () => Date): ChainState {
  let last: { at: number; check: Promise<AuditCheck> } | null = null;
  return () => {
    const time = now().getTime();
    if (last === null || Math.abs(time - last.at) >= fresh) last = { at: time, check: checkAudit(db) };
    return last.check;
  };
}
