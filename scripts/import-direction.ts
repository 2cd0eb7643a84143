import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** What each folder may import besides itself: data flows one way. `fixtures` is for tests and benchmarks only. */
const upstream: Readonly<Record<string, readonly string[]>> = {
  etl: [],
  indicators: ['etl'],
  server: ['indicators'],
  web: ['server'],
  fixtures: ['etl'],
};
const folders = Object.keys(upstream);

/** Tests and benchmarks run the whole pipe, so they may reach downstream and into the fixtures. */
const isProduct = (file: string) => !/\.test\.tsx?$/.test(file) && !/(^|\/)(bench|tests?)\//.test(file);

/** One line per import that goes against the stream, for the source files below `root`. */
export function brokenImports(root: string): string[] {
  const files = globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: (name) => name.includes('node_modules') || name.includes('dist'),
  });
  return files.filter(isProduct).flatMap((file) => {
    const from = file.split(sep)[0] ?? '';
    return importsOf(readFileSync(join(root, file), 'utf8'))
      .map((specifier) => ({ specifier, to: folderOf(root, file, specifier) }))
      .filter(({ to }) => to !== null && to !== from && !upstream[from]?.includes(to))
      .map(({ specifier, to }) => `${file} imports ${specifier}: ${from} may not import from ${to}`);
  });
}

const importsOf = (source: string) =>
  [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');

/** The workspace folder that a specifier points to, or null for a package from outside. */
function folderOf(root: string, file: string, specifier: string): string | null {
  const target = specifier.startsWith('.') ? relative(root, resolve(root, file, '..', specifier)) : specifier;
  const folder = target.split('/')[0] ?? '';
  return folders.includes(folder) ? folder : null;
}
