import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isFolder } from '../list-extracts.ts';
import { Stop } from '../stop.ts';

/** A folder that files are delivered in, with the folders that they go through. */
export type Inbox = { folder: string; processing: string; done: string; refused: string; lock: string };

/** The folders in an inbox that files go through. */
export const ownFolders = ['processing', 'done', 'refused'] as const;

/** The paths of an inbox; the folders that hold extracts are made, closed to others. */
export const openInbox = async (path: string): Promise<Inbox> => {
  const folder = resolve(path);
  if (!(await isFolder(folder))) throw new Stop(`'${path}' is een bestand. Noem een map om op te letten.`);
  const inbox = {
    folder,
    processing: join(folder, 'processing'),
    done: join(folder, 'done'),
    refused: join(folder, 'refused'),
    lock: join(folder, '.lock'),
  };
  for (const made of [inbox.processing, inbox.done, inbox.refused]) await mkdir(made, { recursive: true, mode: 0o700 });
  return inbox;
};
