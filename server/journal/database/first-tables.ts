import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { tableNames } from './tables.ts';

/** The first shape of the journal, with rows that the database itself refuses to change. */
export const firstTables = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('versions')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull().check(sql`version > 0`))
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('written_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('versions_key', ['kind', 'id', 'version'])
      .execute();
    await db.schema
      .createTable('documents')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('format', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('kept_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('audit')
      .addColumn('seq', 'integer', (column) => column.primaryKey().check(sql`seq > 0`))
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('object', 'text', (column) => column.notNull())
      .addColumn('result', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('previous', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .execute();
    for (const statement of keepAsWritten[engine]) await statement.execute(db);
  },
});

/** Rows are added and never changed or deleted, whoever asks. */
const keepAsWritten = {
  sqlite: tableNames.flatMap((table) =>
    ['update', 'delete'].map((change) =>
      sql.raw(
        `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, 'the journal is only added to'); end`,
      ),
    ),
  ),
  postgres: [
    sql.raw(`create function journal_only_added_to() returns trigger language plpgsql as
      $$ begin raise exception 'the journal is only added to'; end $$`),
    ...tableNames.map((table) =>
      sql.raw(
        `create trigger ${table}_as_written before update or delete or truncate on ${table} for each statement execute function journal_only_added_to()`,
      ),
    ),
  ],
};
