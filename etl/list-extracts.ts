import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from './pseudonym-key.ts';
import { shownName } from './shown-name.ts';
import { Stop } from './stop.ts';

/** Files that describe a delivery and are no extract, and the mark that Excel puts beside a file that is open. */
export const isDescription = (name: string): boolean =>
  name === 'levering.json' || name.startsWith('.') || name.startsWith('~$') || /^readme/i.test(name);

/** The files that arguments of the command line point at: files as they are, folders with everything below them. */
export const listExtracts = async (paths: readonly string[]): Promise<{ path: string; named: boolean }[]> => {
  const found: { path: string; named: boolean }[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      found.push({ path, named: true });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !isDescription(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length === 0)
      throw new Error(
        `In de map '${shownName(path)}' staan geen bestanden. Zet de bestanden erin, of noem een andere map.`,
      );
    found.push(...files.toSorted().map((file) => ({ path: file, named: false })));
  }
  return found;
};

/** Whether a path is a folder; stops with a message when it is not there or may not be read. */
export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isErrno(error, 'ENOENT'))
      throw new Stop(`'${shownName(path)}' bestaat niet. Controleer de naam van het bestand of de map.`, {
        cause: error,
      });
    if (isErrno(error, 'EACCES'))
      throw new Stop(`'${shownName(path)}' mag niet gelezen worden. Vraag de beheerder om leesrechten.`, {
        cause: error,
      });
    throw error;
  }
};
