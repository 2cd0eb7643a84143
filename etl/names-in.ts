import { readdir } from 'node:fs/promises';
import { isErrno } from './pseudonym-key.ts';

/** The names of the files in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}
