import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Somebody who is signed in. What opens a session is kept as its SHA-256 alone; times are ISO 8601 in UTC. */
export type SessionRow = {
  id_hash: string;
  /** Names it in lists, and opens nothing. */
  handle: string;
  subject: string;
  name: string;
  role: string;
  origin: string;
  csrf: string;
  /** The session at the provider, by which that one may end ours; null where it names none. */
  provider_sid: string | null;
  started_at: string;
  seen_at: string;
};

/** A sign-in that has begun at the provider: used once, within minutes. */
export type SignInRow = {
  id_hash: string;
  state: string;
  nonce: string;
  verifier: string;
  return_to: string;
  started_at: string;
};

/** A message of the provider that was done, so that it is not done again. */
export type UsedMessageRow = { id_hash: string; used_at: string };

export type SessionTables = { sessions: SessionRow; sign_ins: SignInRow; used_messages: UsedMessageRow };

/** The tables of who is signed in: they change and are emptied, so they stand beside the journal and in no backup. */
export const sessionTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sessions')
      .addColumn('id_hash', 'text', (column) => column.primaryKey())
      .addColumn('handle', 'text', (column) => column.notNull().unique())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('csrf', 'text', (column) => column.notNull())
      .addColumn('provider_sid', 'text')
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('sign_ins')
      .addColumn('id_hash', 'text', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('nonce', 'text', (column) => column.notNull())
      .addColumn('verifier', 'text', (column) => column.notNull())
      .addColumn('return_to', 'text', (column) => column.notNull())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('used_messages')
      .addColumn('id_hash', 'text', (column) => column.primaryKey())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .execute();
  },
};
