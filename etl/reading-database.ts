import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { scratchPrefix, sweepScratch } from './sweep-scratch.ts';

/** A database in memory for one file, and a folder for what is too large for it. */
export type ReadingDatabase = { connection: DuckDBConnection; scratch: string };

export type InReadingDatabase = <T>(task: (database: ReadingDatabase) => Promise<T>) => Promise<T>;

/**
 * Runs a task that reads files one after another, each in an empty database in memory with a scratch folder outside the
 * warehouse, closed to others. What does not fit in memory is spilled there and may still hold a BSN, as the extract itself
 * does; the folder is removed afterwards, and what a killed process left is removed before.
 */
export const withReadingDatabases = async <T>(task: (inDatabase: InReadingDatabase) => Promise<T>): Promise<T> => {
  await sweepScratch();
  const scratch = await mkdtemp(join(tmpdir(), `${scratchPrefix}${process.pid}-`));
  const instance = await DuckDBInstance.create(':memory:', {
    // Below some hundred thousand rows a second thread costs more than it gains.
    threads: '1',
    memory_limit: '400MB',
    temp_directory: join(scratch, 'spill'),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  let count = 0;
  try {
    return await task(async (one) => {
      count += 1;
      return oneDatabase(instance, `reading_${count}`, scratch, one);
    });
  } finally {
    instance.closeSync();
    await rm(scratch, { recursive: true, force: true });
  }
};

/** The same for one file. */
export const withReadingDatabase: InReadingDatabase = (task) => withReadingDatabases((inDatabase) => inDatabase(task));

const oneDatabase = async <T>(
  instance: DuckDBInstance,
  name: string,
  scratchRoot: string,
  task: (database: ReadingDatabase) => Promise<T>,
): Promise<T> => {
  const scratch = await mkdtemp(join(scratchRoot, 'file-'));
  const connection = await instance.connect();
  try {
    await connection.run(`attach ':memory:' as ${name}`);
    await connection.run(`use ${name}`);
    return await task({ connection, scratch });
  } finally {
    await connection.run('use memory');
    await connection.run(`detach ${name}`);
    connection.closeSync();
    await rm(scratch, { recursive: true, force: true });
  }
};
