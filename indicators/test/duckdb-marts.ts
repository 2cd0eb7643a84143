import { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import { duckdbDialect } from '../duckdb/duckdb-dialect.ts';
import { schemaSql } from './mart-columns.ts';

/** The empty marts in a DuckDB in memory. */
export async function duckdbMarts(): Promise<Kysely<Marts>> {
  const duckdb = await DuckDBInstance.create(':memory:');
  const connection = await duckdb.connect();
  await connection.run(schemaSql);
  connection.closeSync();
  return new Kysely({ dialect: duckdbDialect(duckdb) });
}
