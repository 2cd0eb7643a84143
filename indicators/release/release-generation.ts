import { basename, join } from 'node:path';
import { sources } from 'etl/sources/registry.ts';
import { catalogue } from '../catalogue.ts';
import { withWarehouse } from '../duckdb/open-warehouse.ts';
import type { Db } from '../indicator.ts';
import { makeRelease } from './make-release.ts';
import { writeRelease } from './write-release.ts';

/** Makes the release of a generation that is about to go live, in its folder; throws when a figure cannot be right. */
export async function releaseGeneration(folder: string): Promise<void> {
  await withWarehouse(join(folder, 'warehouse.duckdb'), async (db) => {
    const release = await makeRelease(db, {
      generation: basename(folder),
      gemeente: await ownGemeente(db),
      indicators: catalogue,
      kinds: sources,
    });
    await writeRelease(folder, release);
  });
}

/** The gemeente that the deliveries were loaded for; one warehouse shows one gemeente. */
async function ownGemeente(db: Db): Promise<string> {
  const rows = await db.selectFrom('delivery').select('gemeente').distinct().orderBy('gemeente').execute();
  const [first, second] = rows;
  if (first === undefined) throw new Error('Er is nog niets geladen.');
  if (second !== undefined) {
    throw new Error(
      `Er zijn leveringen van ${rows.map((row) => row.gemeente).join(' en ')}. Laad één gemeente per magazijn.`,
    );
  }
  return first.gemeente;
}
