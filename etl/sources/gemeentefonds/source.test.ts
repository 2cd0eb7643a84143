import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readForTest, realFile } from '../read-for-test.ts';
import { gemeentefonds } from './source.ts';

test.for([
  'gf_SIUDU_S2024_2025_flevoland.tsv',
  'gf_clusters_S2024_2025_flevoland.csv',
  'gf_gewichten_S2024_2025.tsv',
  'gf_volumina_S2024_2025_flevoland.tsv',
])('the real %s is refused by its name', async (name, context) => {
  const path = realFile('gemeentefonds', name);
  if (path === null) return context.skip();
  expect(gemeentefonds.recognises({ fileName: name, encoding: 'utf-8', text: readFileSync(path, 'utf8') })).toBe(true);
  await expect(readForTest(gemeentefonds, path)).rejects.toMatchObject({ rule: 'niet-gebruikt' });
});
