import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testsIn } from './tests-in-for-test.ts';

/**
 * docs/formats-read.md says of every quirk of a real file which test holds it: those tests must be there by that name and
 * run, and of each quirk one that also runs where no real files stand beside the clone.
 */

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

/** The tests of the files that a path means. */
const testsOf = (file: string) =>
  files
    .filter((path) => path === file || path.endsWith(`/${file}`))
    .flatMap((path) => testsIn(readFileSync(join(import.meta.dirname, path), 'utf8')));

test.for(quirks)('%s: its tests are there', ([, cell]) => {
  const named = namedIn(cell).flatMap(({ file, names }) => {
    expect(names, `the names of tests in ${file}`).not.toEqual([]);
    const held = testsOf(file);
    return names.map((name) => {
      const text = name.replace(/ \.\.\.$/, '').toLowerCase();
      const found = held.filter((one) => one.names.some((own) => own.toLowerCase().includes(text)));
      expect(found, `${file}: ${name}`).not.toEqual([]);
      return found;
    });
  });
  expect(named.flat().some(({ always }) => always)).toBe(true);
});

test('a test that is skipped or only spoken of is none, and one may wait for a file', () => {
  const text = `
    // test('in a comment', () => {});
    const cases = { 'of a table': 1 };
    const told = "test('in a text', () => {})";
    test.skip('skipped', () => {});
    it.todo('to do');
    describe.skip('left out', () => { it('with its group', () => {}); });
    describe('a group', () => {
      it('with a test', () => { expect('in a body').toBe(told); });
      test.for(Object.entries(cases))('%s is read', (context) => { if (gone) return context.skip(); });
      test.skipIf(gone)(\`waits for \${file}\`, () => {});
    });`;
  expect(testsIn(text)).toEqual([
    { names: ['a group', 'with a test'], always: true },
    { names: ['a group', '%s is read', 'of a table'], always: false },
    { names: ['a group', 'waits for ', ''], always: false },
  ]);
});
