import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rolesDocument } from './roles-document.ts';

test('docs/roles.md is what npm run roles prints', () => {
  const written = readFileSync(join(import.meta.dirname, '../../docs/roles.md'), 'utf8');
  expect(written, 'node server/access/main.ts > docs/roles.md').toBe(rolesDocument());
});
