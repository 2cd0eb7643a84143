import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Release } from 'indicators/release/schema.ts';
import { Compile } from 'typebox/compile';

const validator = Compile(Release);

/**
 * Reads and checks the release of one generation.
 * @throws Error in Dutch when it is not a release, or that of another generation.
 */
export async function readRelease(warehouse: string, id: string): Promise<Release> {
  const file = join(warehouse, 'generations', id, 'release.json');
  const release: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!validator.Check(release)) {
    const [first] = validator.Errors(release);
    throw new Error(`release.json klopt niet bij ${first?.instancePath ?? '/'}: ${first?.message ?? 'onbekend'}`);
  }
  if (release.generation !== id) throw new Error(`release.json hoort bij generatie ${release.generation}`);
  return release;
}
