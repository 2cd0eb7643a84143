import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8');

test('docs/security.md has each requirement of levels 1 and 2 of ASVS 5.0 once, with how it stands', () => {
  const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+(?:, \d+\.\d+\.\d+)*)\s*\| (\S+)\s*\| (.+?)\s*\|$/gm)];
  const ids = rows.flatMap(([, list = '']) => list.split(', '));
  // 70 of level 1 and 183 of level 2 (OWASP_Application_Security_Verification_Standard_5.0.0_en.csv).
  expect(ids).toHaveLength(253);
  expect(new Set(ids).size).toBe(253);
  expect(new Set(rows.map(([, , state]) => state))).toEqual(new Set(['met', 'n/a', 'operator', '**open**']));
});

test('every file that it names is there', () => {
  const names = [...text.matchAll(/`((?:server|etl|web|scripts|deploy|docs)\/[^`*]+)`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});
