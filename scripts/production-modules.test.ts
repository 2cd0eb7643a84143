import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** What is left of a file when it runs: without imports of types alone. */
const importing = /^(?:import|export) (?!type )(?:[^;'"]*? from )?'([^.'][^']*)'/gm;
const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');

// npm start installs no development modules, and builds the pages.
test.for(['etl', 'indicators', 'server', 'web'])('all that %s runs on is installed for npm start', (folder) => {
  const { dependencies } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const program = globSync('**/*.{ts,tsx}', {
    cwd: join(root, folder),
    exclude: [
      '**/node_modules/**',
      '**/*test*',
      '**/test/**',
      '**/testing/**',
      '**/tests/**',
      '**/bench/**',
      '**/fuzz/**',
      '**/dist/**',
    ],
  });
  expect(program.length).toBeGreaterThan(50);
  const missing = program.flatMap((file) =>
    [...readFileSync(join(root, folder, file), 'utf8').matchAll(importing)].flatMap(([, module = '']) => {
      const name = packageOf(module);
      return name.startsWith('node:') || name === folder || name in dependencies ? [] : [`${file}: ${name}`];
    }),
  );
  expect(missing).toEqual([]);
});
