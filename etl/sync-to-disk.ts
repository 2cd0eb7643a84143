import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Waits until what was written to a file, or which names stand in a folder, is on the disk itself, so that a power cut leaves it. */
export const syncPath = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The same for a folder with every file in it. */
export const syncFolder = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true });
  await Promise.all(entries.filter((entry) => entry.isFile()).map(({ name }) => syncPath(join(folder, name))));
  await syncPath(folder);
};
