import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from 'indicators/release/schema.ts';
import { checkRelease } from 'indicators/release/write-release.ts';

/**
 * Reads and checks the release of one generation.
 * @throws Error in Dutch when it is not a release, or that of another generation.
 */
export async function readRelease(warehouse: string, id: string): Promise<Release> {
  const text = await readFile(join(warehouse, 'generations', id, 'release.json'), 'utf8');
  const release = checkRelease(JSON.parse(text));
  if (release.generation !== id) throw new Error(`release.json hoort bij generatie ${release.generation}`);
  return release;
}
