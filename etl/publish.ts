import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGeneration, generationId, generationSql } from './build-generation.ts';
import { closeToOthers } from './close-to-others.ts';
import { writeContents } from './contents.ts';
import type { DeliveryFacts } from './delivery.ts';
import { lineageOf } from './lineage.ts';
import { isErrno } from './pseudonym-key.ts';
import { readRegister, type Register, writeRegister } from './register.ts';
import { liveDeliveries } from './settle-register.ts';
import type { Source } from './sources/source.ts';
import { syncFolder, syncPath } from './sync-to-disk.ts';
import type { Warehouse } from './warehouse.ts';

/** Makes the release in the folder of a generation that is not live yet; when it throws nothing goes live. */
export type BeforePublish = (generationDir: string, warehouse: Warehouse) => Promise<void>;

export type PublishOptions = {
  beforePublish?: BeforePublish | undefined;
  /** Changes when code behind the release changes, so that the same deliveries give a new generation. */
  codeVersion?: string | undefined;
};

/** `notes`: what whoever loads should know of the generation. */
export type Published = { generation: string; changed: boolean; notes?: readonly string[] };

const keptGenerations = 3;

/** The id of the live generation; null before the first. */
const currentGeneration = async (warehouse: Warehouse): Promise<string | null> => {
  try {
    return (await readFile(warehouse.current, 'utf8')).trim();
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
};

/** The ids of the deliveries that figures are made from. */
export const deliveriesInForce = async (warehouse: Warehouse): Promise<readonly string[]> =>
  (await readRegister(warehouse))?.inForce ?? (await liveDeliveries(warehouse)) ?? [];

/**
 * Builds a generation beside the live one, verifies it, renames it into place, writes the register and moves `current`. A
 * kill between those two leaves the register ahead: the next load builds what it says.
 */
export const publish = async (
  warehouse: Warehouse,
  deliveries: readonly DeliveryFacts[],
  sources: readonly Source[],
  options: PublishOptions,
  register: Register,
): Promise<Published> => {
  const sql = await generationSql();
  const generation = generationId(deliveries, sql, options.codeVersion ?? '');
  const building = join(warehouse.generations, '.building');
  await rm(building, { recursive: true, force: true });
  if ((await currentGeneration(warehouse)) === generation) {
    await writeRegister(warehouse, register);
    return { generation, changed: false };
  }

  const folder = join(building, generation);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let notes: readonly string[];
  try {
    const file = join(folder, 'warehouse.duckdb');
    const built = await buildGeneration(file, warehouse, deliveries, sources, sql);
    notes = built.notes;
    await writeContents(folder, built.contents, lineageOf(sql));
    await writeFile(join(folder, 'deliveries.json'), JSON.stringify(deliveries.map((delivery) => delivery.id)));
    await options.beforePublish?.(folder, warehouse);
    await closeToOthers(folder, ['release.json']);
    await syncFolder(folder);
    const final = join(warehouse.generations, generation);
    await rm(final, { recursive: true, force: true });
    await rename(folder, final);
    await syncPath(warehouse.generations);
    await writeRegister(warehouse, register);
    await moveCurrent(warehouse, generation);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  await prune(warehouse, generation);
  return { generation, changed: true, notes };
};

const moveCurrent = async (warehouse: Warehouse, generation: string): Promise<void> => {
  const next = `${warehouse.current}.new`;
  await writeFile(next, `${generation}\n`);
  await chmod(next, 0o640);
  await syncPath(next);
  await rename(next, warehouse.current);
  await syncPath(warehouse.root);
};

const prune = async (warehouse: Warehouse, current: string): Promise<void> => {
  const names = (await readdir(warehouse.generations)).filter((name) => !name.startsWith('.') && name !== current);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(warehouse.generations, name))).mtimeMs })),
  );
  const old = aged.toSorted((a, b) => b.at - a.at).slice(keptGenerations - 1);
  for (const { name } of old) await rm(join(warehouse.generations, name), { recursive: true, force: true });
};
