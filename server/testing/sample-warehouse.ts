import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from 'indicators/release/schema.ts';

/** An empty warehouse of its own. */
export function emptyWarehouse(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'warehouse-'));
}

/** Puts a release in force, as the loader does: the file first, then `current` by rename. */
export async function publish(warehouse: string, release: Release): Promise<void> {
  await publishText(warehouse, release.generation, JSON.stringify(release));
}

/** Puts any text in force as the release of a generation. */
export async function publishText(warehouse: string, generation: string, text: string): Promise<void> {
  const folder = join(warehouse, 'generations', generation);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'release.json'), text);
  await writeFile(join(warehouse, 'current.new'), `${generation}\n`);
  await rename(join(warehouse, 'current.new'), join(warehouse, 'current'));
}
