import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { makeAnswer, type Answer } from '../answers/answer.ts';
import { version } from '../version.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built pages once, plain and compressed, by address; empty when nothing was built.
 * Files under /assets carry a hash in their name, so they never change.
 */
export async function readPages(folder: string): Promise<ReadonlyMap<string, Answer>> {
  const pages = new Map<string, Answer>();
  if (!existsSync(folder)) return pages;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const url = `/${relative(folder, file).split(sep).join('/')}`;
    const cacheControl = url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const type = types[extname(file)] ?? 'application/octet-stream';
    pages.set(url, await makeAnswer(await readFile(file), { type, cacheControl, generation: version, often: true }));
  }
  return pages;
}
