import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warehouse } from 'etl/warehouse.ts';
import { nothingTold, type ToldSoFar } from '../disclosure/told-so-far.ts';
import type { Release } from './schema.ts';

const toldFile = 'told.json';

/** The release that is in force, as far as a new one is compared with it, and what those before it told; null before the first. */
export async function previousRelease(warehouse: Warehouse): Promise<{ release: Release; told: ToldSoFar } | null> {
  if (!existsSync(warehouse.current)) return null;
  const generation = (await readFile(warehouse.current, 'utf8')).trim();
  const folder = join(warehouse.generations, generation);
  if (!existsSync(join(folder, 'release.json'))) return null;
  const release: Release = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'));
  const told: ToldSoFar = existsSync(join(folder, toldFile))
    ? JSON.parse(await readFile(join(folder, toldFile), 'utf8'))
    : nothingTold;
  return { release, told };
}

/** Writes down, beside a release, what those before it told. */
export const writeTold = (folder: string, told: ToldSoFar): Promise<void> =>
  writeFile(join(folder, toldFile), JSON.stringify(told));
