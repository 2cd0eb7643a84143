import { type DeliveryFacts, readDelivery } from './delivery.ts';
import { readRegister } from './register.ts';
import { Stop } from './stop.ts';
import { warehouseAt } from './warehouse.ts';

/**
 * The deliveries of a warehouse that are kept and do not count, because a later one took their place. One that is damaged has nothing
 * to show; `withdraw` names it (withdraw.ts).
 */
export const listReplaced = async (root: string): Promise<DeliveryFacts[]> => {
  const warehouse = warehouseAt(root);
  const register = await readRegister(warehouse);
  const facts = await Promise.all(
    (register?.replaced ?? []).map(({ id }) =>
      readDelivery(warehouse, id).catch((error: unknown) => {
        if (error instanceof Stop) return null;
        throw error;
      }),
    ),
  );
  return facts.filter((one) => one !== null);
};
