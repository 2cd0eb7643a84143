import type { Kysely } from 'kysely';
import { migrateTables } from '../journal/database/migrate-tables.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { noticeTables, type NoticeTables } from './notice-tables.ts';

/** Brings the tables of notices up to date. */
export async function openNoticeTables(journal: Journal): Promise<Kysely<NoticeTables>> {
  await migrateTables(journal, 'notice', { '0001-notices': noticeTables });
  return journal.db.withTables<NoticeTables>();
}
