import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Marts } from 'etl/schema.ts';
import { engines } from './engines.ts';
import { fillMarts, type Given } from './fill-marts.ts';

/**
 * A test of a query on literal mart rows, run on DuckDB and on PostgreSQL (PGlite). `run` holds the expectations; what it
 * returns must be equal on both.
 */
export function onBothEngines(name: string, given: Given, run: (db: Kysely<Marts>) => Promise<unknown>): void {
  test(name, async () => {
    const answers: unknown[] = [];
    for (const db of await engines()) {
      await fillMarts(db, given);
      try {
        answers.push(await run(db));
      } finally {
        for (const mart of Object.keys(given)) await sql`delete from ${sql.table(mart)}`.execute(db);
      }
    }
    expect(answers[0], 'DuckDB and PostgreSQL agree').toEqual(answers[1]);
  });
}
