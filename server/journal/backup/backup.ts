import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { canonical } from '../canonical.ts';
import type { Journal } from '../database/open-journal.ts';
import { tableNames } from '../database/tables.ts';
import { rowsOf } from './rows-of.ts';

/** The second has the account of who did something; where there is none it is absent, as it is in all of the first. */
export const backupFormat = 'journaal-2';
export const readFormats: readonly string[] = ['journaal-1', backupFormat];

/**
 * Writes the whole journal, as it is at one moment, to a file of JSON lines that any engine can be restored from: a head, a
 * line per row, and the SHA-256 of all lines before it. The file has its name only once it is whole and on the disk. Gives
 * the number of rows.
 */
export async function backup({ db }: Journal, file: string, at = new Date()): Promise<number> {
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, 'wx', 0o600);
  const hash = createHash('sha256');
  const line = async (value: unknown) => {
    const text = `${canonical(value)}\n`;
    hash.update(text);
    await handle.write(text);
  };
  try {
    await line({ format: backupFormat, at: at.toISOString() });
    let rows = 0;
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        for (const table of tableNames)
          for await (const row of rowsOf(tx, table)) {
            await line({ table, row: withoutNulls(row) });
            rows++;
          }
      });
    await handle.write(`${canonical({ sha256: hash.digest('hex') })}\n`);
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return rows;
  } catch (error) {
    await handle.close();
    await rm(unfinished, { force: true });
    throw error;
  }
}

const withoutNulls = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
