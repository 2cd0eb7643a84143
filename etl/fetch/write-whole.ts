import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../is-alive.ts';
import { namesIn } from '../names-in.ts';

/** Writes a file whole or not at all: beside it first, to the disk, then renamed into place. */
export const writeWhole = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  // A dot in front, so that no load takes it for an extract.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.deel`);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** Removes what a fetch that was killed left behind. */
export const sweepParts = async (folder: string): Promise<void> => {
  for (const name of await namesIn(folder)) {
    const pid = /^\..*\.(\d+)\.deel$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
};
