import { byAcceptance } from './acceptance-order.ts';
import { rm } from 'node:fs/promises';
import { type DeliveryFacts, deliveryIds, factsOf, readDelivery } from './delivery.ts';
import { eraseDeliveries } from './erase-deliveries.ts';
import { sweepRaw } from './keep-raw.ts';
import { withLock } from './lock.ts';
import { publish, type Published, type PublishOptions } from './publish.ts';
import { type Register, registerWith, withoutDeliveries, writeRegister } from './register.ts';
import { replacedDeliveries } from './replaced-deliveries.ts';
import { settleRegister } from './settle-register.ts';
import type { Source } from './sources/source.ts';
import { Stop } from './stop.ts';
import { sweepUnfinished } from './sweep-unfinished.ts';
import type { Warehouse } from './warehouse.ts';

type Named = Pick<DeliveryFacts, 'id' | 'fileName'>;

export type Withdrawn = {
  withdrawn: readonly Named[];
  /** Deliveries that count again, because the one that took their place is withdrawn. */
  back: readonly Named[];
  /** null when no delivery is left, and so no figure. */
  published: Published | null;
};

/**
 * Builds a generation without the deliveries named, puts it live and removes their rows from the disk, earlier
 * generations included. What one of them had replaced counts again; a replaced one is removed for good when it is named
 * itself. Throws when an id is not kept; then nothing changes.
 */
export const withdraw = (
  ids: readonly string[],
  warehouse: Warehouse,
  sources: readonly Source[],
  options: PublishOptions,
): Promise<Withdrawn> =>
  withLock(warehouse, async () => {
    await sweepUnfinished(warehouse);
    const register = await settleRegister(warehouse, sources, ids);
    await refuseUnknown(warehouse, register, ids);
    const withdrawn = await Promise.all(ids.map((id) => nameOf(warehouse, id)));
    const left = withoutDeliveries(register, ids);
    const stay = await factsOf(
      warehouse,
      register.inForce.filter((id) => !ids.includes(id)),
    );
    const candidates = await factsOf(warehouse, left.back);
    const still = await takenSince(warehouse, candidates, stay, sources);
    const back = candidates.filter(({ id }) => !still.some((one) => one.id === id));
    const kept = [...stay, ...back].toSorted((a, b) => a.id.localeCompare(b.id));
    const erasing = [...new Set([...register.erasing, ...ids])];
    const next = registerWith(kept, [...left.replaced, ...still], erasing, register.accepted);
    const published = kept.length === 0 ? null : await publish(warehouse, kept, sources, options, next);
    if (published === null) {
      await writeRegister(warehouse, next);
      await rm(warehouse.current, { force: true });
    }
    await eraseDeliveries(warehouse, next, published?.generation ?? null);
    await sweepRaw(warehouse);
    return { withdrawn, back, published };
  });

/** Of deliveries that could count again: those whose place was taken by a later one that stays. */
const takenSince = async (
  warehouse: Warehouse,
  candidates: readonly DeliveryFacts[],
  stay: readonly DeliveryFacts[],
  sources: readonly Source[],
): Promise<Register['replaced']> => {
  const taken: { id: string; by: string }[] = [];
  for (const one of candidates) {
    const later = stay.filter((other) => byAcceptance(other, one) > 0);
    const [pair] = await replacedDeliveries(warehouse, [one], later, sources);
    if (pair !== undefined) taken.push({ id: one.id, by: pair.newer.id });
  }
  return taken;
};

const refuseUnknown = async (warehouse: Warehouse, register: Register, ids: readonly string[]): Promise<void> => {
  const replaced = register.replaced.map(({ id }) => id);
  const kept = new Set([...register.inForce, ...replaced, ...(await deliveryIds(warehouse))]);
  const unknown = ids.filter((id) => !kept.has(id));
  if (unknown.length === 0) return;
  const named = async (list: readonly string[]): Promise<string> =>
    (await Promise.all(list.map((id) => nameOf(warehouse, id)))).map((d) => `${d.id} (${d.fileName})`).join(', ');
  const older = replaced.length === 0 ? '' : ` Of wis een vervangen levering: ${await named(replaced)}.`;
  const choose = register.inForce.length === 0 ? '' : ` Kies uit: ${await named(register.inForce)}.`;
  throw new Error(`Er is geen levering ${unknown.join(', ')} in gebruik.${choose}${older}`);
};

/** A delivery that is damaged can be withdrawn too: what else could be done with it? */
const nameOf = async (warehouse: Warehouse, id: string): Promise<Named> => {
  try {
    return await readDelivery(warehouse, id);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { id, fileName: 'Een beschadigd bestand' };
  }
};
