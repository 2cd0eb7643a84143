import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isReport } from '../report/write-report.ts';

const dayInMilliseconds = 86_400_000;

/** Removes extracts that were put away more than so many days ago: they hold personal data. Their reports stay. */
export const sweepKept = async (folder: string, keepDays: number): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || isReport(entry.name)) continue;
    const path = join(folder, entry.name);
    // A move changes ctime and leaves the time that the file was written.
    const age = Date.now() - (await stat(path)).ctimeMs;
    if (age >= keepDays * dayInMilliseconds) await rm(path, { force: true });
  }
};
