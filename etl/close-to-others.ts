import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a folder 0700 and the files in it 0600, whoever wrote them and under whatever umask. Where `shown` is given the group finds its
 * way in the folder and reads the files of those names: so a server as another user reads the figures, and no row behind them.
 */
export const closeToOthers = async (folder: string, shown?: readonly string[]): Promise<void> => {
  await chmod(folder, shown === undefined ? 0o700 : 0o750);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) await chmod(join(folder, entry.name), shown?.includes(entry.name) === true ? 0o640 : 0o600);
};
