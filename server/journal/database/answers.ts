import { sql } from 'kysely';
import type { Journal } from './open-journal.ts';

/** Asks the journal for a sign of life; rejects when it gives none. */
export async function answers({ db }: Journal): Promise<void> {
  await sql`select 1`.execute(db);
}
