import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenImports } from './import-direction.ts';

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), source);
  }
  return root;
}

test('an import from upstream is fine, by package name or by path', () => {
  expect(
    brokenImports(
      project({
        'indicators/a.ts': "import { x } from 'etl/schema.ts';",
        'indicators/b.ts': "import { x } from '../etl/schema.ts';",
      }),
    ),
  ).toEqual([]);
});

test('an import from downstream is named, also when it goes by path', () => {
  const root = project({
    'etl/a.ts': "import { x } from '../indicators/x.ts';",
    'server/b.ts': "import { y } from 'etl/y.ts';",
  });
  expect(brokenImports(root).toSorted()).toEqual([
    'etl/a.ts imports ../indicators/x.ts: etl may not import from indicators',
    'server/b.ts imports etl/y.ts: server may not import from etl',
  ]);
});

test('a test may run the whole pipe', () => {
  expect(brokenImports(project({ 'etl/a.test.ts': "import { generate } from 'fixtures/generate.ts';" }))).toEqual([]);
});
