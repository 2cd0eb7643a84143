import { type DeliveryFacts, deliveryFolder, factsOf } from '../delivery.ts';
import { deliveriesInForce } from '../publish.ts';
import type { Warehouse } from '../warehouse.ts';

/** A delivery with the folder that its rows stand in. */
export type Kept = { facts: DeliveryFacts; folder: string };

/** The deliveries in force, which a new one is put beside. */
export const earlierDeliveries = async (warehouse: Warehouse): Promise<Kept[]> =>
  (await factsOf(warehouse, await deliveriesInForce(warehouse))).map((facts) => ({
    facts,
    folder: deliveryFolder(warehouse, facts.id),
  }));
