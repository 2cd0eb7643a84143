import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that describe a delivery and are no extract. */
const isDescription = (name: string): boolean =>
  name === 'levering.json' || name.startsWith('.') || /^readme/i.test(name);

/** The files that arguments of the command line point at: files as they are, folders with everything below them. */
export const listExtracts = async (paths: readonly string[]): Promise<{ path: string; named: boolean }[]> => {
  const found: { path: string; named: boolean }[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      found.push({ path, named: true });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !isDescription(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    found.push(...files.toSorted().map((file) => ({ path: file, named: false })));
  }
  return found;
};
