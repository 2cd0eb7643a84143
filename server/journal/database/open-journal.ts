import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { Pool } from 'pg';
import { isPostgres } from '../journal-address.ts';
import { accountInAudit } from './account-in-audit.ts';
import type { Engine } from './engine.ts';
import { firstTables } from './first-tables.ts';
import { migrateTables } from './migrate-tables.ts';
import { sqliteDatabase } from './sqlite-database.ts';
import type { Tables } from './tables.ts';

export type Journal = {
  db: Kysely<Tables>;
  engine: Engine;
  /** Is told of every question how many ms it took. */
  onQuery(listener: (ms: number) => void): void;
  close(): Promise<void>;
};

/**
 * Opens the journal and brings its tables up to date: 'postgres://user@host/name' for PostgreSQL 15 or newer, else the path
 * of a SQLite file, which is made when it is not there.
 * @throws Error in plain Dutch when it cannot be opened.
 */
export async function openJournal(address: string): Promise<Journal> {
  const inPostgres = isPostgres(address);
  try {
    return inPostgres
      ? await journalOn('postgres', new PostgresDialect({ pool: new Pool({ connectionString: address, max: 8 }) }))
      : await journalOn('sqlite', new SqliteDialect({ database: async () => openFile(address) }));
  } catch (error) {
    // The address of a PostgreSQL journal holds a password.
    const where = inPostgres ? 'in PostgreSQL' : `in ${address}`;
    throw new Error(`Het journaal ${where} gaat niet open. Controleer JOURNAL_URL en de rechten.`, { cause: error });
  }
}

/** A new file is for who made it alone: it holds concepts and who is signed in. SQLite keeps its files beside it the same. */
function openFile(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
  return sqliteDatabase(path);
}

/** The journal over any connection, with its tables up to date. */
export async function journalOn(engine: Engine, dialect: Dialect): Promise<Journal> {
  const listeners: ((ms: number) => void)[] = [];
  const db = new Kysely<Tables>({
    dialect,
    log: ({ queryDurationMillis }) => {
      for (const listener of listeners) listener(queryDurationMillis);
    },
  });
  try {
    const migrations = { '0001-first-tables': firstTables(engine), '0002-account-in-audit': accountInAudit };
    await migrateTables({ db }, 'kysely', migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, engine, onQuery: (listener) => void listeners.push(listener), close: () => db.destroy() };
}
