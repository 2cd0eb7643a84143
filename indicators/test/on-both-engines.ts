import { DuckDBInstance } from '@duckdb/node-api';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Marts } from 'etl/schema.ts';
import { duckdbDialect } from '../duckdb/duckdb-dialect.ts';
import { fillRow } from './fill-row.ts';
import { martColumns, schemaSql } from './mart-columns.ts';
import { postgresWithMarts } from './postgres-with-marts.ts';

export type Given = { [M in keyof Marts]?: readonly Partial<Marts[M]>[] };

const engines: Kysely<Marts>[] = [];

beforeAll(async () => {
  const duckdb = await DuckDBInstance.create(':memory:');
  const connection = await duckdb.connect();
  await connection.run(schemaSql);
  connection.closeSync();
  const pglite = await postgresWithMarts();
  engines.push(new Kysely({ dialect: duckdbDialect(duckdb) }), new Kysely({ dialect: new PGliteDialect({ pglite }) }));
});

afterAll(async () => {
  for (const db of engines.splice(0)) await db.destroy();
});

/**
 * A test of a query on literal mart rows, run on DuckDB and on PostgreSQL (PGlite). `run` holds the expectations; what it
 * returns must be equal on both.
 */
export function onBothEngines(name: string, given: Given, run: (db: Kysely<Marts>) => Promise<unknown>): void {
  test(name, async () => {
    const answers: unknown[] = [];
    for (const db of engines) {
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
