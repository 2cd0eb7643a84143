import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Preset } from '../disclosure/preset.ts';

const folder = join(import.meta.dirname, '..');

/** Changes with every definition, query and rule in this folder and with the chosen rules for small numbers, so that these give a new generation of the same deliveries. */
export async function codeVersion(preset: Preset): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const hash = createHash('sha256').update(JSON.stringify(preset));
  for (const name of names.filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')).toSorted()) {
    if (!name.includes('node_modules')) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
