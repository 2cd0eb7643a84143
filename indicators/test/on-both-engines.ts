import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Marts } from 'etl/schema.ts';
import { engines } from './engines.ts';
import { fillRow } from './fill-row.ts';
import { martColumns } from './mart-columns.ts';

export type Given = { [M in keyof Marts]?: readonly Partial<Marts[M]>[] };

/**
 * A test of a query on literal mart rows, run on DuckDB and on PostgreSQL (PGlite). `run` holds the expectations; what it
 * returns must be equal on both.
 */
export function onBothEngines(name: string, given: Given, run: (db: Kysely<Marts>) => Promise<unknown>): void {
  test(name, async () => {
    const answers: unknown[] = [];
    for (const db of await engines()) {
      for (const [mart, rows] of Object.entries(given)) await insert(db, mart, rows);
      try {
        answers.push(await run(db));
      } finally {
        for (const mart of Object.keys(given)) await sql`delete from ${sql.table(mart)}`.execute(db);
      }
    }
    expect(answers[0], 'DuckDB and PostgreSQL agree').toEqual(answers[1]);
  });
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
