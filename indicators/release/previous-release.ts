import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warehouse } from 'etl/warehouse.ts';
import type { Release } from './schema.ts';

/** The release that is in force, as far as a new one is compared with it; null before the first. */
export async function previousRelease(warehouse: Warehouse): Promise<Release | null> {
  if (!existsSync(warehouse.current)) return null;
  const generation = (await readFile(warehouse.current, 'utf8')).trim();
  const file = join(warehouse.generations, generation, 'release.json');
  if (!existsSync(file)) return null;
  const release: Release = JSON.parse(await readFile(file, 'utf8'));
  return release;
}
