import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** docs/formats-read.md says of every quirk of a real file which test holds it: those tests must be there, by that name. */

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'formats-read.md'), 'utf8');
const files = globSync(['**/*.test.ts', '../indicators/release/*.test.ts'], {
  cwd: import.meta.dirname,
  exclude: (name) => name === 'node_modules',
});

const quirks = page
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('.test.ts`'))
  .map((line): [quirk: string, tests: string] => {
    const cells = line.split(/(?<!`)\s\|\s|\s\|\s(?!`)/).map((cell) => cell.replaceAll(/^\| | \|$/g, ''));
    return [cells[0] ?? '', cells.at(-1) ?? ''];
  });

/** The files that a cell names, each with the names of tests behind it. */
const namedIn = (cell: string): { file: string; names: string[] }[] =>
  cell
    .split(/[,;] (?=`)/)
    .map((part) => /`(?<file>[^`]+\.test\.ts)`(?:: (?<names>.*))?/.exec(part)?.groups)
    .flatMap((found) =>
      found?.['file'] === undefined
        ? []
        : [{ file: found['file'], names: (found['names'] ?? '').split('; ').filter((name) => name !== '') }],
    );

test.for(quirks)('%s: its tests are there', ([, cell]) => {
  const named = namedIn(cell);
  expect(named).not.toEqual([]);
  for (const { file, names } of named) {
    const found = files.filter((path) => path === file || path.endsWith(`/${file}`));
    expect(found, file).not.toEqual([]);
    expect(names, `the names of tests in ${file}`).not.toEqual([]);
    const text = found.map((path) => readFileSync(join(import.meta.dirname, path), 'utf8')).join('\n');
    for (const name of names) expect(text.toLowerCase()).toContain(name.replace(/ \.\.\.$/, '').toLowerCase());
  }
});
