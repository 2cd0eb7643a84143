import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * A new set, written in a copy of indicators/ beside it, so that its imports are found as in the project itself.
 */

const root = join(import.meta.dirname, '..');
let copy: string;

const newSet = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/new-set.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NEW_SET_ROOT: copy },
  });

beforeAll(() => {
  copy = mkdtempSync(join(root, '.new-set-'));
  cpSync(join(root, 'indicators'), join(copy, 'indicators'), {
    recursive: true,
    filter: (from) => !from.includes('node_modules'),
  });
  mkdirSync(join(copy, 'indicators', 'node_modules'), { recursive: true });
  for (const name of ['kysely', 'etl'])
    symlinkSync(join(root, 'indicators', 'node_modules', name), join(copy, 'indicators', 'node_modules', name));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a new set has its label, its figures and its place on the list', () => {
  const made = newSet('deelplan-minima', 'Deelplan Minima');
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('/sets/deelplan-minima');
  const told = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { otherSets } = await import('${join(copy, 'indicators/sets/sets.ts')}');
       const { figuresOfSets } = await import('${join(copy, 'indicators/sets/figures.ts')}');
       const own = figuresOfSets.filter(({ set }) => set === 'set deelplan-minima');
       console.log(JSON.stringify([otherSets.at(-1), own.map(({ id }) => id), figuresOfSets.length > own.length]));`,
    ],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(told)).toMatchObject([{ id: 'deelplan-minima', name: 'Deelplan Minima' }, ['DM01'], true]);
  expect(readFileSync(join(copy, 'indicators/deelplan-minima/figures.test.ts'), 'utf8')).toContain('onBothEngines');
});

test('a name that is taken, and one that is none, are refused with how it is done', () => {
  expect(newSet('quarterly-report', 'Nog een keer')).toMatchObject({ status: 1 });
  expect(newSet('Minima', 'Minima').stderr).toContain('npm run new:set');
});

test('the written files pass the checks of code', () => {
  const files = ['figures.ts', 'figures.test.ts'].map((name) => join(copy, 'indicators/deelplan-minima', name));
  const lint = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--deny-warnings', ...files], { encoding: 'utf8' });
  expect(lint.stdout).toContain('Found 0 warnings and 0 errors');
});
