import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from './pseudonym-key.ts';
import { Stop } from './stop.ts';
import { syncPath } from './sync-to-disk.ts';
import type { Warehouse } from './warehouse.ts';

/** A delivery that is kept and does not count, because another one took its place. */
export type ReplacedBy = { id: string; by: string };

/**
 * Which deliveries count. It stands in the folder of the deliveries, so that a copy of that folder is all that figures are
 * made from. `erasing` are those that must leave the disk; a delivery that it does not name is never removed.
 */
export type Register = {
  version: 1;
  inForce: readonly string[];
  replaced: readonly ReplacedBy[];
  erasing: readonly string[];
  /** The highest number that a delivery was ever accepted under; absent before they were counted. */
  accepted?: number;
};

/** A register in which these deliveries count. */
export const registerWith = (
  deliveries: readonly Counted[],
  replaced: readonly ReplacedBy[],
  erasing: readonly string[],
  acceptedBefore = 0,
): Register => {
  const accepted = lastAccepted({ accepted: acceptedBefore }, deliveries);
  return {
    version: 1,
    inForce: deliveries.map(({ id }) => id).toSorted(),
    replaced,
    erasing,
    ...(accepted > 0 && { accepted }),
  };
};

type Counted = { id: string; sequence?: number };

/** The number under which the last delivery was accepted; 0 while none was counted. */
export const lastAccepted = (register: Pick<Register, 'accepted'>, deliveries: readonly Counted[]): number =>
  Math.max(register.accepted ?? 0, ...deliveries.map(({ sequence }) => sequence ?? 0));

const registerFile = (warehouse: Warehouse): string => join(warehouse.deliveries, 'register.json');

/** Reads the register; null when there is none. Stops with a message when it cannot be read. */
export const readRegister = async (warehouse: Warehouse): Promise<Register | null> => {
  const file = registerFile(warehouse);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(`${file} is beschadigd. Er is niets veranderd. Zet dit bestand terug uit een reservekopie.`, {
      cause: error,
    });
  }
};

/** Writes the register as one: a kill or a power cut leaves the old or the new. One that says the same is left alone. */
export const writeRegister = async (warehouse: Warehouse, register: Register): Promise<void> => {
  const text = `${JSON.stringify(register, null, 2)}\n`;
  const before = await readRegister(warehouse);
  if (before !== null && `${JSON.stringify(before, null, 2)}\n` === text) return;
  // Its name makes it one of the unfinished things that the next command sweeps.
  const next = join(warehouse.deliveries, '.register.json');
  await writeFile(next, text, { mode: 0o600 });
  await syncPath(next);
  await rename(next, registerFile(warehouse));
  await syncPath(warehouse.deliveries);
};

/** Whether a delivery is one that is kept: in force, or replaced. */
export const isListed = ({ inForce, replaced }: Register, id: string): boolean =>
  inForce.includes(id) || replaced.some((one) => one.id === id);

/** What becomes of the replaced deliveries when some leave: with nobody left in their place they count again. */
export const withoutDeliveries = (
  { replaced }: Pick<Register, 'replaced'>,
  gone: readonly string[],
): { back: readonly string[]; replaced: readonly ReplacedBy[] } => {
  const heirOf = (id: string): string | null => {
    if (!gone.includes(id)) return id;
    const next = replaced.find((one) => one.id === id);
    return next === undefined ? null : heirOf(next.by);
  };
  const left = replaced.filter(({ id }) => !gone.includes(id)).map(({ id, by }) => ({ id, by: heirOf(by) }));
  return {
    back: left.filter(({ by }) => by === null).map(({ id }) => id),
    replaced: left.flatMap(({ id, by }) => (by === null ? [] : [{ id, by }])),
  };
};
