import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byAcceptance } from './acceptance-order.ts';
import { type DeliveryFacts, deliveryIds, factsOf, isUnpublished } from './delivery.ts';
import { isErrno } from './pseudonym-key.ts';
import { readRegister, type Register, registerWith, writeRegister } from './register.ts';
import { replacedDeliveries } from './replaced-deliveries.ts';
import type { Source } from './sources/source.ts';
import { Stop } from './stop.ts';
import type { Warehouse } from './warehouse.ts';

/** The ids of the deliveries that the live generation was built from; null when there is none to tell. */
export const liveDeliveries = async (warehouse: Warehouse): Promise<readonly string[] | null> => {
  try {
    const generation = (await readFile(warehouse.current, 'utf8')).trim();
    const ids: string[] = JSON.parse(
      await readFile(join(warehouse.generations, generation, 'deliveries.json'), 'utf8'),
    );
    return ids;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
};

/**
 * The register, made when there is none: of the live generation, for a warehouse from before registers; else of all
 * deliveries that stand there, when none of them takes the place of another. Otherwise it stops with what to do, and
 * nothing is removed. `without` are deliveries that are about to be withdrawn.
 */
export const settleRegister = async (
  warehouse: Warehouse,
  sources: readonly Source[],
  without: readonly string[] = [],
): Promise<Register> => {
  const register = await readRegister(warehouse);
  if (register !== null) return register;
  const inForce = (await liveDeliveries(warehouse)) ?? (await standing(warehouse, sources, without));
  const made = registerWith(
    inForce.map((id) => ({ id })),
    [],
    [],
  );
  await writeRegister(warehouse, made);
  return made;
};

const standing = async (
  warehouse: Warehouse,
  sources: readonly Source[],
  without: readonly string[],
): Promise<readonly string[]> => {
  const ids = (await deliveryIds(warehouse)).filter((id) => !without.includes(id) && !isUnpublished(warehouse, id));
  const facts = (await factsOf(warehouse, ids)).toSorted(byAcceptance);
  for (const [at, newer] of facts.entries()) {
    const [pair] = await replacedDeliveries(warehouse, facts.slice(0, at), [newer], sources);
    if (pair !== undefined) throw unclear(warehouse, pair.older, newer);
  }
  return ids;
};

const unclear = ({ deliveries }: Warehouse, older: DeliveryFacts, newer: DeliveryFacts): Stop =>
  new Stop(
    `In ${deliveries} ontbreekt register.json: de lijst van leveringen die meetellen. Er is niets veranderd. ` +
      `${newer.fileName} (levering ${newer.id}) lijkt een verbetering van ${older.fileName} (levering ${older.id}). ` +
      `Zet register.json terug uit de reservekopie. Is die er niet, wis dan de levering die niet mee moet tellen: npm run etl -- withdraw ${older.id}`,
  );
