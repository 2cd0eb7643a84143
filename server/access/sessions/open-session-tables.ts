import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Journal } from '../../journal/database/open-journal.ts';
import { sessionTables, type SessionTables } from './session-tables.ts';

/** Brings the tables of who is signed in up to date, in the database of the journal and with a history of their own. */
export async function openSessionTables({ db }: Journal): Promise<Kysely<SessionTables>> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001-sessions': sessionTables }) },
    migrationTableName: 'session_migration',
    migrationLockTableName: 'session_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return db.withTables<SessionTables>();
}
