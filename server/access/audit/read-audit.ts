import type { Kysely } from 'kysely';
import type { Tables } from '../../journal/database/tables.ts';
import type { AuditAnswer, AuditFilters } from '../contract.ts';

type Part = Pick<AuditAnswer, 'page' | 'pageSize' | 'total' | 'items'>;

const shown = ['seq', 'at', 'actor', 'account', 'role', 'action', 'object', 'result', 'origin', 'hash'] as const;

/** One page of the audit, the newest row first. Days are those of the clock of the audit, UTC. */
export async function readAudit(db: Kysely<Tables>, filters: AuditFilters): Promise<Part> {
  const { actor, account, action, result, from, to } = filters;
  const page = Number(filters.page ?? '1');
  const pageSize = Number(filters.pageSize ?? '50');
  let rows = db.selectFrom('audit');
  if (actor !== undefined) rows = rows.where('actor', '=', actor);
  if (account !== undefined) rows = rows.where('account', '=', account);
  if (action !== undefined) rows = rows.where('action', '=', action);
  if (result !== undefined) rows = rows.where('result', '=', result);
  if (from !== undefined) rows = rows.where('at', '>=', from);
  // The end of that day: every time on it begins with the day and a T.
  if (to !== undefined) rows = rows.where('at', '<', `${to}U`);
  const counted = await rows.select(({ fn }) => fn.countAll().as('total')).executeTakeFirst();
  const items = await rows
    .select(shown)
    .orderBy('seq', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { page, pageSize, total: Number(counted?.total ?? 0), items };
}
