import { existsSync } from 'node:fs';
import { factsOf } from './delivery.ts';
import { withLock } from './lock.ts';
import { pseudonymKey } from './pseudonym-key.ts';
import { publish, type Published, type PublishOptions } from './publish.ts';
import { readyWarehouse } from './ready-warehouse.ts';
import { settleRegister } from './settle-register.ts';
import type { Source } from './sources/source.ts';
import { Stop } from './stop.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * Makes the figures anew from the deliveries that count, without a file: for a version of the program that makes or reads them otherwise,
 * and for a warehouse that was put back. Where this version made what is live, nothing changes.
 * @throws Stop when no delivery counts, or the key is not the one that they were made with.
 */
export const rebuild = (
  warehouse: Warehouse,
  sources: readonly Source[],
  options: PublishOptions,
): Promise<Published> =>
  withLock(warehouse, async () => {
    await readyWarehouse(warehouse);
    const register = await settleRegister(warehouse, sources);
    if (register.inForce.length === 0)
      throw new Stop('Er is nog niets geladen om cijfers van te maken. Laad bestanden met: npm run etl -- load MAP');
    const deliveries = await factsOf(warehouse, register.inForce);
    // Without the key a load would make another.
    const own = existsSync(warehouse.keyFile) ? (await pseudonymKey(warehouse.keyFile)).id : null;
    if (deliveries.some(({ keyId }) => keyId !== own))
      throw new Stop(
        `De sleutel ${warehouse.keyFile} is er niet, of is niet die van de leveringen. Zet de sleutel terug.`,
      );
    return publish(warehouse, deliveries, sources, options, register);
  });
