import type { Kysely } from 'kysely';
import { migrateTables } from '../../journal/database/migrate-tables.ts';
import type { Journal } from '../../journal/database/open-journal.ts';
import { sessionTables, type SessionTables } from './session-tables.ts';

/** Brings the tables of who is signed in up to date. */
export async function openSessionTables(journal: Journal): Promise<Kysely<SessionTables>> {
  await migrateTables(journal, 'session', { '0001-sessions': sessionTables });
  return journal.db.withTables<SessionTables>();
}
