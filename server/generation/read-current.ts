import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The id of the generation that a warehouse says is in force; null when there is none yet.
 * @throws Error when `current` does not hold an id.
 */
export async function readCurrent(warehouse: string): Promise<string | null> {
  const id = await readFile(join(warehouse, 'current'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (id === null) return null;
  if (!/^[A-Za-z0-9][\w.-]*$/.test(id.trim())) throw new Error(`het bestand 'current' noemt geen generatie`);
  return id.trim();
}
