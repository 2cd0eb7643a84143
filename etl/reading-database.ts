import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/**
 * Runs a task with a database in memory and a scratch folder outside the warehouse, closed to others. What does not fit in
 * memory is spilled there and may still hold a BSN, as the extract itself does; the folder is removed afterwards.
 */
export const withReadingDatabase = async <T>(
  task: (connection: DuckDBConnection, scratch: string) => Promise<T>,
): Promise<T> => {
  const scratch = await mkdtemp(join(tmpdir(), 'sociaal-domein-'));
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '400MB',
    temp_directory: join(scratch, 'spill'),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  try {
    const connection = await instance.connect();
    try {
      return await task(connection, scratch);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
    await rm(scratch, { recursive: true, force: true });
  }
};
