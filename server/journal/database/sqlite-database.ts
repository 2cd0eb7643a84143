import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';

/**
 * A file of Node's own SQLite in the shape that Kysely asks for. Every commit is on the disk before it answers, readers do
 * not wait for writers, and a second process that writes waits its turn for five seconds.
 */
export function sqliteDatabase(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(value)),
        run: (parameters) =>
          // A full disk has undone the transaction already, and the word of that must not be lost behind a failing rollback.
          sql === 'rollback' && !database.isTransaction
            ? { changes: 0, lastInsertRowid: 0 }
            : statement.run(...parameters.map(value)),
        iterate: (parameters) => statement.iterate(...parameters.map(value)),
      };
    },
  };
}

/** The journal knows text, whole numbers and nothing else. */
function value(parameter: unknown): string | number | null {
  if (parameter === null || typeof parameter === 'string' || typeof parameter === 'number') return parameter;
  throw new TypeError(`The journal keeps no ${typeof parameter}.`);
}
