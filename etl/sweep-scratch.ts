import { readdirSync, rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';
import { isErrno } from './pseudonym-key.ts';

/** What a scratch folder is called; the process that made it stands behind this. */
export const scratchPrefix = 'sociaal-domein-';

/** Removes the scratch folders of processes that are gone: they may hold copies of extracts, with the BSNs in them. */
export const sweepScratch = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = /^sociaal-domein-(\d+)-/.exec(name)?.[1];
    // A folder under the own process id is of an earlier process with that id: in a container the ids repeat.
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    const folder = join(tmpdir(), name);
    if (await isOurs(folder)) await rm(folder, { recursive: true, force: true });
  }
};

const isOurs = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(folder)).uid === process.getuid?.();
  } catch (error) {
    // Another process swept it at the same moment.
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
};

/** Removes the scratch folders of this process at once, when it has to end in the middle of its work. */
export const sweepOwnScratch = (): void => {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(`${scratchPrefix}${process.pid}-`))
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
};
