// Builds the web into web/dist, unless nothing it is made from has changed since.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, run } from './pinned.mjs';

const built = join(root, 'web', 'dist', 'server', 'render.js');
const sources = ['src', 'public', 'vite.config.ts', 'purge-style.ts', 'build-plugins.ts', 'package.json']
  .map((path) => join('web', path))
  .concat('pnpm-lock.yaml', join('server', 'search'));

export async function buildWeb() {
  if (existsSync(built) && Math.max(...sources.map((path) => newest(join(root, path)))) < statSync(built).mtimeMs)
    return;
  const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(pinnedNode(), [vite, 'build', '--logLevel', 'warn', join(root, 'web')], {
    quiet: true,
    // Vitest sets it to test, with which the build would hold the development version of React.
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error('De website bouwen is niet gelukt. Hierboven staat waarom.');
}

/** The last moment that a file, or anything in a folder, changed; 0 when it is not there. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const self = statSync(path);
  if (!self.isDirectory()) return self.mtimeMs;
  return Math.max(self.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (import.meta.main) await buildWeb();
