import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCurrent } from '../generation/read-current.ts';
import { readRelease } from '../generation/read-release.ts';
import type { Release } from 'indicators/release/schema.ts';

const root = join(import.meta.dirname, '../..');

const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root });

/** The warehouse of the fixtures in a folder, made as `npm start` makes it; some twenty seconds. */
export async function exampleWarehouse(folder: string): Promise<string> {
  const [extracts, warehouse] = [join(folder, 'extracts'), join(folder, 'warehouse')];
  await run('fixtures/generate.ts', extracts);
  await run('indicators/main.ts', 'load', extracts, '--warehouse', warehouse);
  return warehouse;
}

/** The release of the fixtures. */
export async function exampleRelease(): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), 'example-'));
  try {
    const warehouse = await exampleWarehouse(folder);
    const id = await readCurrent(warehouse);
    if (id === null) throw new Error('the example has no generation');
    return await readRelease(warehouse, id);
  } finally {
    await rm(folder, { recursive: true });
  }
}
