import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Compile } from 'typebox/compile';
import { Release } from './schema.ts';

const schema = Compile(Release);

/**
 * The release as checked against its schema; NaN and Infinity are no figures.
 * @throws Error that names the first places where it is wrong.
 */
export function checkRelease(release: unknown): Release {
  if (schema.Check(release)) return release;
  const faults = schema
    .Errors(release)
    .slice(0, 3)
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
  throw new Error(`De cijfers kloppen niet met hun schema: ${faults.join('; ')}`);
}

/** Writes release.json into the folder of a generation, whole or not at all. */
export async function writeRelease(folder: string, release: Release): Promise<void> {
  const text = JSON.stringify(checkRelease(release));
  const temporary = join(folder, '.release.json.new');
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(folder, 'release.json'));
}
