import { appendFile, mkdir, rm, statfs, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '../problems.ts';
import { kept } from './upload-limits.ts';

const full = 'De schijf van het dashboard is vol. Wat er al was, blijft staan. Vraag de beheerder om ruimte te maken.';

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/**
 * The private folder beside a warehouse in which files stand between their arrival and their publication, each in a folder of its
 * own. They hold what the sources wrote, names of people too.
 */
export function uploadFolder(warehouse: string) {
  const root = `${warehouse.replace(/\/+$/, '')}.uploads`;
  const folderOf = (id: string) => join(root, id);
  const fileOf = (id: string, name: string) => join(folderOf(id), name);
  return {
    fileOf,
    /** Removes all: what stood there when the server was killed belongs to nobody. */
    empty: () => rm(root, { recursive: true, force: true }),
    /** @throws a 507 problem when so many bytes do not fit. */
    async make(id: string, bytes: number) {
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 });
      const { bavail, bsize } = await statfs(root);
      if (bavail * bsize >= bytes + kept) return;
      await rm(folderOf(id), { recursive: true, force: true });
      throw problem(507, full);
    },
    /** Adds a part to a file of so many bytes. @throws a 507 problem on a full disk; the file is then as it was. */
    async append(id: string, name: string, received: number, chunk: Buffer) {
      try {
        await appendFile(fileOf(id, name), chunk, { mode: 0o600 });
      } catch (error) {
        await (received === 0 ? rm(fileOf(id, name), { force: true }) : truncate(fileOf(id, name), received));
        throw isFull(error) ? problem(507, full) : error;
      }
    },
    remove: (id: string) => rm(folderOf(id), { recursive: true, force: true }),
  };
}

export type UploadFolder = ReturnType<typeof uploadFolder>;
