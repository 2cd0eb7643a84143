import { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import { duckdbDialect } from './duckdb-dialect.ts';

/** Opens a generation's DuckDB file read-only, without access to other files or the network, for the length of `use`. */
export async function withWarehouse<T>(file: string, use: (db: Kysely<Marts>) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    threads: '1',
    memory_limit: '1500MB',
    enable_external_access: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    lock_configuration: 'true',
  });
  const db = new Kysely<Marts>({ dialect: duckdbDialect(instance, 3) });
  try {
    return await use(db);
  } finally {
    await db.destroy();
    instance.closeSync();
  }
}
