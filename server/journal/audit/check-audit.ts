import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { auditHash, chainStart } from './audit-hash.ts';

/** `head` binds all rows: kept elsewhere, it also tells when rows at the end were taken away. */
export type AuditCheck = { rows: number; head: string; faults: string[] };

/** Follows the chain of the audit from its first row, a thousand at a time; faults in plain Dutch. */
export async function checkAudit(db: Kysely<Tables>): Promise<AuditCheck> {
  const faults: string[] = [];
  let [rows, head] = [0, chainStart];
  for (;;) {
    const part = await db.selectFrom('audit').selectAll().where('seq', '>', rows).orderBy('seq').limit(1000).execute();
    for (const row of part) {
      if (row.seq !== rows + 1) faults.push(`Regel ${rows + 1} van de audit ontbreekt.`);
      if (row.previous !== head) faults.push(`Regel ${row.seq} van de audit sluit niet aan op de regel ervoor.`);
      if (row.hash !== auditHash(row)) faults.push(`Regel ${row.seq} van de audit is veranderd.`);
      [rows, head] = [row.seq, row.hash];
    }
    if (part.length === 0) return { rows, head, faults };
  }
}
