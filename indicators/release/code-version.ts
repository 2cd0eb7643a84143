import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agreements } from '../agreed/agreements.ts';
import type { Preset } from '../disclosure/preset.ts';

const folder = join(import.meta.dirname, '..');

/** Changes with every definition, query and rule in this folder and with what the municipality chose, so that these give a new generation of the same deliveries. */
export async function codeVersion(...chosen: readonly (Preset | Agreements)[]): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const hash = createHash('sha256').update(JSON.stringify(chosen));
  for (const name of names.filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')).toSorted()) {
    if (!name.includes('node_modules')) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
