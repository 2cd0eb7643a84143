import { Migrator, type Migration } from 'kysely/migration';
import type { Journal } from './open-journal.ts';

/** Brings tables that stand beside the journal up to date, in its database and with a history of their own. */
export async function migrateTables(
  { db }: Pick<Journal, 'db'>,
  name: string,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: `${name}_migration`,
    migrationLockTableName: `${name}_migration_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
