import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deliveryIds, factsOf, readDelivery } from './delivery.ts';
import { withLock } from './lock.ts';
import { keyId, newKey, pseudonymKey } from './pseudonym-key.ts';
import { publish, type Published, type PublishOptions } from './publish.ts';
import { rekeyDelivery } from './rekey-delivery.ts';
import { settleRegister } from './settle-register.ts';
import type { Source } from './sources/source.ts';
import { Stop } from './stop.ts';
import { sweepUnfinished } from './sweep-unfinished.ts';
import { syncPath } from './sync-to-disk.ts';
import type { Warehouse } from './warehouse.ts';

export type Rotated = { deliveries: number; /** null when no delivery counts. */ published: Published | null };

/**
 * Gives every pseudonym another value under a key of its own, without the files that they came from: each becomes the HMAC of what it
 * was. The file of the key then holds both, for a BSN that comes in later must go the same way. Whoever had the old key and an old
 * copy of the warehouse can no longer point at anybody in the new one.
 *
 * A kill leaves the next key beside the key, and the deliveries that were done with it; doing it again goes on from there.
 */
export const rotateKey = (
  warehouse: Warehouse,
  sources: readonly Source[],
  options: PublishOptions,
): Promise<Rotated> =>
  withLock(warehouse, async () => {
    if (!existsSync(warehouse.keyFile)) throw new Stop(`Er is geen sleutel ${warehouse.keyFile} om te vernieuwen.`);
    await sweepUnfinished(warehouse);
    const register = await settleRegister(warehouse, sources);
    const { key, id } = await pseudonymKey(warehouse.keyFile);
    const next = `${warehouse.keyFile}.next`;
    if (!existsSync(next)) await writeNext(next, [await readFile(warehouse.keyFile, 'utf8'), newKey().toString('hex')]);
    const { key: both, id: nextId } = await pseudonymKey(next);
    if (!both.subarray(0, key.length).equals(key) || both.length !== key.length + newKey().length)
      throw new Stop(`${next} hoort niet bij de sleutel ${warehouse.keyFile}. Haal het weg en probeer het opnieuw.`);
    const added = both.subarray(key.length);
    const ids = await deliveryIds(warehouse);
    for (const one of ids) {
      const facts = await readDelivery(warehouse, one);
      if (facts.keyId === nextId) continue;
      if (facts.keyId !== id)
        throw new Stop(
          `Levering ${one} is gemaakt met een andere sleutel dan ${warehouse.keyFile}. Er is niets veranderd aan die levering.`,
        );
      await rekeyDelivery(warehouse, one, added, keyId(both));
    }
    await rename(next, warehouse.keyFile);
    await syncPath(dirname(warehouse.keyFile));
    if (register.inForce.length === 0) return { deliveries: ids.length, published: null };
    const published = await publish(warehouse, await factsOf(warehouse, register.inForce), sources, options, register);
    // Those hold the pseudonyms of before.
    for (const name of await readdir(warehouse.generations))
      if (name !== published.generation) await rm(join(warehouse.generations, name), { recursive: true, force: true });
    return { deliveries: ids.length, published };
  });

const writeNext = async (file: string, keys: readonly string[]): Promise<void> => {
  const made = `${file}.new`;
  await writeFile(made, `${keys.map((key) => key.trim()).join('\n')}\n`, { mode: 0o600 });
  await syncPath(made);
  await rename(made, file);
  await syncPath(dirname(file));
};
