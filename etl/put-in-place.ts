import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrno } from './pseudonym-key.ts';
import { syncFolder, syncPath } from './sync-to-disk.ts';

const beforePrefix = '.before-';

/**
 * Gives a folder that was written beside its place the name it is known by, once all of it is on the disk. What had that
 * name steps aside first, because a folder cannot be replaced in one move; `putBack` undoes that when this was cut short.
 */
export const putInPlace = async (written: string, place: string): Promise<void> => {
  await syncFolder(written);
  const before = join(dirname(place), `${beforePrefix}${basename(place)}`);
  await rm(before, { recursive: true, force: true });
  await renameIfThere(place, before);
  await rename(written, place);
  await syncPath(dirname(place));
  await rm(before, { recursive: true, force: true });
};

/** Gives what stepped aside its name back, where nothing came in its place; gives false for any other name. */
export const putBack = async (folder: string, name: string): Promise<boolean> => {
  if (!name.startsWith(beforePrefix)) return false;
  const place = join(folder, name.slice(beforePrefix.length));
  try {
    await rename(join(folder, name), place);
    await syncPath(folder);
    return true;
  } catch (error) {
    // Something stands there, and it is whole: it was on the disk before it got that name.
    if (isErrno(error, 'ENOTEMPTY') || isErrno(error, 'EEXIST')) return false;
    throw error;
  }
};

const renameIfThere = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
};
