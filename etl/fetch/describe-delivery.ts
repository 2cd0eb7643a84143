import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Levering } from '../levering.ts';
import { isErrno } from '../pseudonym-key.ts';
import { writeWhole } from './write-whole.ts';

/** Says in levering.json of a folder where files come from; what it says of other files stays. */
export const describeDelivery = async (folder: string, names: readonly string[], levering: Levering): Promise<void> => {
  const path = join(folder, 'levering.json');
  const entries = await earlierEntries(path);
  for (const name of names) entries[name] = levering;
  const sorted = Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(path, `${JSON.stringify(sorted, null, 2)}\n`);
};

const earlierEntries = async (path: string): Promise<Record<string, Levering>> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return {};
    throw error;
  }
};
