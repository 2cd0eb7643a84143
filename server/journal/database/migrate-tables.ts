import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings tables up to date, with a history of their own: those of the journal itself are 'kysely', others stand beside it in its
 * database. A migration only adds, so that a version from before it can go on when somebody goes back (deploy/upgrade.sh).
 */
export async function migrateTables<Tables>(
  { db }: { db: Kysely<Tables> },
  name: string,
  migrations: Migrations,
): Promise<void> {
  const history = `${name}_migration`;
  const later = await laterThan(db, history, migrations);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations, ...later }) },
    migrationTableName: history,
    migrationLockTableName: `${history}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** What a later version did to these tables, by name: it is done, and nothing is left to do. */
async function laterThan<Tables>(db: Kysely<Tables>, history: string, migrations: Migrations): Promise<Migrations> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === history)) return {};
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(history)}`.execute(db);
  const newest = Object.keys(migrations).toSorted().at(-1) ?? '';
  const done: Migration = { up: async () => undefined };
  return Object.fromEntries(rows.filter((row) => row.name > newest).map((row) => [row.name, done]));
}
