import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Stop } from 'etl/stop.ts';
import type { Warehouse } from 'etl/warehouse.ts';
import { nothingTold, type ToldSoFar } from '../disclosure/told-so-far.ts';

/** Stands beside the generations: it outlives them, and what is withdrawn. */
const fileOf = ({ root }: Warehouse) => join(root, 'told.json.gz');

/**
 * What releases of this warehouse told.
 * @throws Stop when the file is damaged: without it a hidden number could be shown.
 */
export async function readTold(warehouse: Warehouse): Promise<ToldSoFar> {
  const file = fileOf(warehouse);
  if (!existsSync(file)) return nothingTold;
  const bytes = await readFile(file);
  try {
    const told: ToldSoFar = JSON.parse(gunzipSync(bytes).toString());
    return told;
  } catch (error) {
    throw new Stop(
      'Het bestand told.json.gz van het magazijn is niet te lezen. Daarin staat wat eerder is gepubliceerd. Zet het terug uit de back-up en laad opnieuw.',
      { cause: error },
    );
  }
}

/**
 * Writes it down, whole or not at all, before the release goes live: one that does not come to that then counts as told, which hides more
 * and never less.
 */
export async function writeTold(warehouse: Warehouse, told: ToldSoFar): Promise<void> {
  const next = `${fileOf(warehouse)}.new`;
  await writeFile(next, gzipSync(JSON.stringify(told)), { mode: 0o600, flush: true });
  await rename(next, fileOf(warehouse));
}
