import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeliveryFacts, deliveryFolder, factsOf, readDelivery } from './delivery.ts';
import { withLock } from './lock.ts';
import { deliveriesInForce, publish, type Published, type PublishOptions } from './publish.ts';
import type { Source } from './sources/source.ts';
import { Stop } from './stop.ts';
import { sweepUnfinished } from './sweep-unfinished.ts';
import type { Warehouse } from './warehouse.ts';

export type Withdrawn = {
  withdrawn: readonly Pick<DeliveryFacts, 'id' | 'fileName'>[];
  /** null when no delivery is left, and so no figure. */ published: Published | null;
};

/**
 * Builds a generation without the deliveries named, puts it live and removes their rows from the disk, earlier
 * generations included. Throws when an id is not in force; then nothing changes.
 */
export const withdraw = (
  ids: readonly string[],
  warehouse: Warehouse,
  sources: readonly Source[],
  options: PublishOptions,
): Promise<Withdrawn> =>
  withLock(warehouse, async () => {
    await sweepUnfinished(warehouse);
    const inForce = await deliveriesInForce(warehouse);
    const unknown = ids.filter((id) => !inForce.includes(id));
    if (unknown.length > 0) {
      const all = await factsOf(warehouse, inForce);
      throw new Error(
        `Er is geen levering ${unknown.join(', ')} in gebruik. Kies uit: ${all.map((d) => `${d.id} (${d.fileName})`).join(', ')}.`,
      );
    }
    const withdrawn = await Promise.all(ids.map((id) => nameOf(warehouse, id)));
    const kept = await factsOf(
      warehouse,
      inForce.filter((id) => !ids.includes(id)),
    );
    const published = kept.length === 0 ? null : await publish(warehouse, kept, sources, options);
    if (published === null) await rm(warehouse.current);
    await removeDeliveries(warehouse, withdrawn);
    for (const name of await readdir(warehouse.generations))
      if (name !== published?.generation) await rm(join(warehouse.generations, name), { recursive: true, force: true });
    return { withdrawn, published };
  });

/** A delivery that is damaged can be withdrawn too: what else could be done with it? */
const nameOf = async (warehouse: Warehouse, id: string): Promise<Pick<DeliveryFacts, 'id' | 'fileName'>> => {
  try {
    return await readDelivery(warehouse, id);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { id, fileName: 'Een beschadigd bestand' };
  }
};

/** Removes the kept rows of deliveries that are no longer in force. */
const removeDeliveries = async (
  warehouse: Warehouse,
  deliveries: readonly Pick<DeliveryFacts, 'id'>[],
): Promise<void> => {
  for (const { id } of deliveries) await rm(deliveryFolder(warehouse, id), { recursive: true, force: true });
};

/** Removes the rows of every delivery that no figure is made from: replaced, of the example, or of a load that was cut short. */
export const removeAllBut = async (warehouse: Warehouse, inForce: readonly DeliveryFacts[]): Promise<void> => {
  const kept = new Set(inForce.map(({ id }) => id));
  const ids = (await readdir(warehouse.deliveries)).filter((id) => !kept.has(id));
  await removeDeliveries(
    warehouse,
    ids.map((id) => ({ id })),
  );
};
