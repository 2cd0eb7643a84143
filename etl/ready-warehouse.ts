import { mkdir } from 'node:fs/promises';
import { closeToOthers } from './close-to-others.ts';
import { sweepRaw } from './keep-raw.ts';
import { sweepUnfinished } from './sweep-unfinished.ts';
import type { Warehouse } from './warehouse.ts';

/** Makes the folders of a warehouse and closes them to others, and removes what a load that was killed left behind. */
export const readyWarehouse = async (warehouse: Warehouse): Promise<void> => {
  await mkdir(warehouse.deliveries, { recursive: true, mode: 0o700 });
  await mkdir(warehouse.generations, { recursive: true, mode: 0o700 });
  await closeToOthers(warehouse.root, ['current']);
  await closeToOthers(warehouse.deliveries);
  await closeToOthers(warehouse.generations, []);
  await sweepUnfinished(warehouse);
  await sweepRaw(warehouse);
};
