import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warehouse } from './warehouse.ts';

/** Removes deliveries that were being written by a process that is gone. */
export const sweepUnfinished = async ({ deliveries }: Warehouse): Promise<void> => {
  for (const name of await readdir(deliveries))
    if (name.startsWith('.')) await rm(join(deliveries, name), { recursive: true, force: true });
};
