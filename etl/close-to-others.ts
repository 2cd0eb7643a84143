import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a folder 0700 and the files in it 0600, whoever wrote them and under whatever umask. */
export const closeToOthers = async (folder: string): Promise<void> => {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) await chmod(join(folder, entry.name), 0o600);
};
