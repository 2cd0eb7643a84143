import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { Release } from 'indicators/release/schema.ts';
import { checkRelease } from 'indicators/release/write-release.ts';

/**
 * Reads and checks the release of one generation.
 * @throws Error in Dutch when it is not a release, or that of another generation.
 */
export async function readRelease(warehouse: string, id: string): Promise<Release> {
  const text = await readFile(join(warehouse, 'generations', id, 'release.json'), 'utf8');
  const read: unknown = JSON.parse(text);
  // Both take a tenth of a second of the process: whoever waits goes first.
  await breath();
  const release = checkRelease(read);
  if (release.generation !== id) throw new Error(`release.json hoort bij generatie ${release.generation}`);
  return release;
}
