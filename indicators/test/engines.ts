import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import { duckdbMarts } from './duckdb-marts.ts';
import { schemaSql } from './mart-columns.ts';

// DATE and NUMERIC come as the DuckDB dialect gives them: ISO text and numbers.
const parsers = { 1082: (value: string) => value, 1700: Number };

let made: Promise<readonly Kysely<Marts>[]> | undefined;

/**
 * DuckDB and PostgreSQL (PGlite) with the empty marts, in this process. Starting PGlite takes seconds, so a worker makes
 * the pair once for all its test files (they run without isolation); it ends with the worker.
 */
export const engines = () => (made ??= make());

async function make(): Promise<readonly Kysely<Marts>[]> {
  const pglite = await PGlite.create({ parsers });
  await pglite.exec(schemaSql);
  return [await duckdbMarts(), new Kysely({ dialect: new PGliteDialect({ pglite }) })];
}
