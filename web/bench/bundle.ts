import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type BundleSizes = {
  /** Script of the kind of page that needs most, before a chart is used. */
  firstScript: number;
  /** All script of the kind of page that needs most, when everything on it has been used. */
  everything: number;
  style: number;
};

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; assets?: string[] };

type Manifest = Readonly<Record<string, Chunk>>;

/** The files that a module needs from the start, and with `late` those that it may fetch later too. */
const under = (manifest: Manifest, name: string, late: boolean, found = new Set<string>()): Set<string> => {
  const chunk = manifest[name];
  if (chunk === undefined || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const other of [...(chunk.imports ?? []), ...(late ? (chunk.dynamicImports ?? []) : [])])
    under(manifest, other, late, found);
  return found;
};

/** Gzipped bytes of the built web. */
export const measureBundle = async (client = join(import.meta.dirname, '../dist/client')): Promise<BundleSizes> => {
  const manifest = JSON.parse(await readFile(join(client, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const sizes = new Map<string, number>();
  for (const name of await readdir(join(client, 'assets'))) {
    const bytes = await readFile(join(client, 'assets', name));
    sizes.set(`assets/${name}`, gzipSync(bytes, { level: 9 }).length);
  }
  const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  const names = Object.entries(manifest);
  // What starts every page, the thread that it asks, and what it fetches for who is signed in.
  const first = 'src/start/start.ts';
  const start = [...under(manifest, first, true), ...(manifest[first]?.assets ?? [])];
  const entries = names.flatMap(([name, { isEntry }]) => (isEntry === true ? [name] : []));
  const largest = (late: boolean) =>
    Math.max(...entries.map((name) => total(new Set([...under(manifest, name, late), ...start]))));
  return {
    firstScript: largest(false),
    everything: largest(true),
    style: total([...sizes.keys()].filter((file) => file.endsWith('.css'))),
  };
};
