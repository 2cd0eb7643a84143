import { sql, type Kysely } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import { fillRow } from './fill-row.ts';
import { martColumns } from './mart-columns.ts';

export type Given = { [M in keyof Marts]?: readonly Partial<Marts[M]>[] };

/** Puts literal rows in the marts of a database. */
export async function fillMarts(db: Kysely<Marts>, given: Given): Promise<void> {
  for (const [mart, rows] of Object.entries(given)) await insert(db, mart, rows);
}

async function insert(
  db: Kysely<Marts>,
  mart: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const names = (martColumns.get(mart) ?? []).map((column) => sql.ref(column.name));
  const tuples = rows.map((row, index) => sql`(${sql.join(Object.values(fillRow(mart, row, index)))})`);
  if (tuples.length > 0) {
    await sql`insert into ${sql.table(mart)} (${sql.join(names)}) values ${sql.join(tuples)}`.execute(db);
  }
}
