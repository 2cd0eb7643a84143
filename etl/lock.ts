import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isAlive } from './is-alive.ts';
import { isErrno } from './pseudonym-key.ts';
import type { Warehouse } from './warehouse.ts';

/** Runs a task while no other load works in the same warehouse; a lock whose process is gone is taken over. */
export const withLock = async <T>(warehouse: Warehouse, task: () => Promise<T>): Promise<T> => {
  await mkdir(warehouse.root, { recursive: true });
  await takeLock(warehouse.lock);
  try {
    return await task();
  } finally {
    await rm(warehouse.lock, { force: true });
  }
};

const takeLock = async (file: string): Promise<void> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
    const holder = Number(await readFile(file, 'utf8'));
    if (isAlive(holder))
      throw new Error(
        `Er loopt al een laadactie in dit magazijn (proces ${holder}). Wacht tot die klaar is en probeer het opnieuw.`,
        { cause: error },
      );
    await rm(file, { force: true });
    await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 });
  }
};
