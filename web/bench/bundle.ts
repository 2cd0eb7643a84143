import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type BundleSizes = { firstScript: number; charts: number; style: number };

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);

const gzipped = async (file: string): Promise<number> => gzipSync(await readFile(file), { level: 9 }).length;

const total = async (dist: string, files: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(files.map((file) => gzipped(join(dist, file))));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Gzipped bytes of the built web: the script of the first page, the lazily loaded charts, the style sheets. */
export const measureBundle = async (dist = join(import.meta.dirname, '../dist')): Promise<BundleSizes> => {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const first = scriptsOf(html);
  const assets = (await readdir(join(dist, 'assets'))).map((name) => `assets/${name}`);
  return {
    firstScript: await total(dist, first),
    charts: await total(
      dist,
      assets.filter((file) => file.endsWith('.js') && !first.includes(file)),
    ),
    style: await total(
      dist,
      assets.filter((file) => file.endsWith('.css')),
    ),
  };
};
