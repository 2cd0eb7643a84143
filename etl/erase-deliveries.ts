import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deliveryFolder, deliveryIds, isUnpublished, unpublishedFile } from './delivery.ts';
import { isListed, type Register, writeRegister } from './register.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * Removes from the disk what the register says must go, earlier generations that were made from it included, and rows
 * that were read and never came into force. Gives the ids of deliveries that nothing is known of; those stay.
 */
export const eraseDeliveries = async (
  warehouse: Warehouse,
  register: Register,
  generation: string | null,
): Promise<readonly string[]> => {
  const unknown: string[] = [];
  for (const id of await deliveryIds(warehouse)) {
    const folder = deliveryFolder(warehouse, id);
    const unpublished = isUnpublished(warehouse, id);
    if (isListed(register, id)) {
      if (unpublished) await rm(join(folder, unpublishedFile));
    } else if (unpublished || register.erasing.includes(id)) await rm(folder, { recursive: true });
    else unknown.push(id);
  }
  if (register.erasing.length > 0) {
    for (const name of existsSync(warehouse.generations) ? await readdir(warehouse.generations) : [])
      if (name !== generation) await rm(join(warehouse.generations, name), { recursive: true, force: true });
    await writeRegister(warehouse, { ...register, erasing: [] });
  }
  return unknown;
};
