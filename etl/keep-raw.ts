import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type DeliveryFacts, deliveryIds } from './delivery.ts';
import { namesIn } from './names-in.ts';
import { syncPath } from './sync-to-disk.ts';
import type { Warehouse } from './warehouse.ts';

const dayInMilliseconds = 86_400_000;

/** The id of the delivery and the last day on which the copy is kept; the name of the file itself may hold a BSN. */
const nameOf = ({ id }: Pick<DeliveryFacts, 'id'>, until: Date): string => `${id}.${until.toISOString().slice(0, 10)}`;

/**
 * Keeps a copy of a file as it was delivered, for so many days, readable by its owner alone. It stands beside the warehouse and
 * not in it, because it holds BSNs and names. Gives false when the file is no longer the one that was read: then there is none.
 */
export const keepRaw = async (
  { raw }: Warehouse,
  path: string,
  delivery: Pick<DeliveryFacts, 'id' | 'sha256'>,
  days: number,
): Promise<boolean> => {
  await mkdir(raw, { recursive: true, mode: 0o700 });
  await chmod(raw, 0o700);
  const writing = join(raw, `.${delivery.id}`);
  try {
    await copyFile(path, writing);
    await chmod(writing, 0o600);
    const hash = createHash('sha256');
    await pipeline(createReadStream(writing), hash);
    if (hash.digest('hex') !== delivery.sha256) return false;
    await syncPath(writing);
    await removeAll(raw, (name) => name.startsWith(`${delivery.id}.`));
    await rename(writing, join(raw, nameOf(delivery, new Date(Date.now() + days * dayInMilliseconds))));
    await syncPath(raw);
    return true;
  } finally {
    await rm(writing, { force: true });
  }
};

/** Removes copies whose term is over, those of deliveries that are gone, and what a killed load left half-way. */
export const sweepRaw = async (warehouse: Warehouse): Promise<void> => {
  const stand = new Set(await deliveryIds(warehouse));
  const today = new Date().toISOString().slice(0, 10);
  await removeAll(warehouse.raw, (name) => {
    const [id = '', until = ''] = name.split('.');
    return !stand.has(id) || until < today;
  });
};

const removeAll = async (folder: string, which: (name: string) => boolean): Promise<void> => {
  for (const name of await namesIn(folder)) if (which(name)) await rm(join(folder, name), { force: true });
};
