import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Times are ISO 8601 in UTC. */
export type NoticeRow = {
  id: string;
  kind: string;
  title: string;
  path: string;
  at: string;
  /** 0 for what was so already when the dashboard first looked: nobody is told of that. */
  told: number;
};

/** Somebody who signed in: whom to tell. `id` is the SHA-256 of who that is at the provider. */
export type ReaderRow = {
  id: string;
  name: string;
  role: string;
  /** Null where the provider gives none, or no mail is sent. */
  email: string | null;
  signed_in_at: string;
  /** Up to when this one has seen the notices. */
  read_at: string;
};

/** A notice on its way to somebody by mail. */
export type MailRow = {
  notice_id: string;
  reader_id: string;
  state: 'wacht' | 'verstuurd' | 'geweigerd' | 'vervallen';
  tries: number;
  next_at: string;
  /** A server that is sending it has it until then; '' when none has. */
  claimed_until: string;
};

export type NoticeTables = { notices: NoticeRow; notice_readers: ReaderRow; notice_mails: MailRow };

/** The tables of notices. They change and hold addresses, so they stand beside the journal and in no backup. */
export const noticeTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('notices')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('told', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('notice_readers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('signed_in_at', 'text', (column) => column.notNull())
      .addColumn('read_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('notice_mails')
      .addColumn('notice_id', 'text', (column) => column.notNull())
      .addColumn('reader_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('next_at', 'text', (column) => column.notNull())
      .addColumn('claimed_until', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('notice_mails_key', ['notice_id', 'reader_id'])
      .execute();
  },
};
