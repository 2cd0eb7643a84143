import { sql, type RawBuilder } from 'kysely';
import type { Db, Query } from '../indicator.ts';

/** A statement written in SQL as a query of the given row: what every indicator answers with. */
export function asQuery<Row>(db: Db, statement: RawBuilder<unknown>): Query<Row> {
  const query = db.selectFrom(sql<Record<string, unknown>>`(${statement})`.as('counted')).selectAll();
  // The type of raw SQL is the author's word; the tests on both engines hold him to it.
  return { execute: async () => (await query.execute()) as Row[], compile: () => query.compile() };
}
