import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warehouse } from 'etl/warehouse.ts';
import { aboutPersons } from '../disclosure/round-delivery.ts';
import type { Release } from './schema.ts';

/**
 * The release that is in force, as far as a new one, in this folder, is compared with it. Null before the first, and when all that it says
 * of persons is invented and gone: the example told of nobody, and its rules bind nobody.
 */
export async function previousRelease(warehouse: Warehouse, folder: string): Promise<Release | null> {
  if (!existsSync(warehouse.current)) return null;
  const generation = (await readFile(warehouse.current, 'utf8')).trim();
  const file = join(warehouse.generations, generation, 'release.json');
  if (!existsSync(file)) return null;
  const release: Release = JSON.parse(await readFile(file, 'utf8'));
  const deliveries: string[] = JSON.parse(await readFile(join(folder, 'deliveries.json'), 'utf8'));
  const stay = new Set(deliveries);
  const ofPersons = release.deliveries.filter(({ kind }) => aboutPersons(kind));
  return ofPersons.length > 0 && ofPersons.every(({ id, invented }) => invented && !stay.has(id)) ? null : release;
}
