import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readForTest, realFile } from '../read-for-test.ts';
import { klantcontacten } from './source.ts';

test('the real list of contacts of the whole municipality is refused, as it tells no outcome', async (context) => {
  const path = realFile('backoffice', 'salesforce-contactmomenten.json');
  if (path === null) return context.skip();
  expect(klantcontacten.recognises({ fileName: 'x', encoding: 'utf-8', text: readFileSync(path, 'utf8') })).toBe(true);
  await expect(readForTest(klantcontacten, path)).rejects.toMatchObject({ rule: 'geen-uitkomst' });
});
