import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The ids of the generations that stand in a warehouse, the newest first; none where its folder cannot be read. */
export async function olderGenerations(warehouse: string): Promise<readonly string[]> {
  const folder = join(warehouse, 'generations');
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => /^[A-Za-z0-9][\w.-]*$/.test(name));
  const aged = await Promise.all(ids.map(async (id) => ({ id, at: (await stat(join(folder, id))).mtimeMs })));
  return aged.toSorted((a, b) => b.at - a.at).map(({ id }) => id);
}
