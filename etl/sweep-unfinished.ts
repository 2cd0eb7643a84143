import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { putBack } from './put-in-place.ts';
import type { Warehouse } from './warehouse.ts';

/** Removes deliveries that were being written by a process that is gone, and puts back one that was being replaced. */
export const sweepUnfinished = async ({ deliveries }: Warehouse): Promise<void> => {
  for (const name of await readdir(deliveries))
    if (name.startsWith('.') && !(await putBack(deliveries, name)))
      await rm(join(deliveries, name), { recursive: true, force: true });
};
