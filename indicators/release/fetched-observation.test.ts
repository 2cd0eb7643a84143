import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFetch } from 'etl/fetch/fetch-for-test.ts';
import { households, youthCare } from 'etl/fetch/tables-for-test.ts';
import { testWarehouse } from 'etl/load-for-test.ts';
import { expect, test } from 'vitest';
import { releaseGeneration } from './release-generation.ts';
import type { Release } from './schema.ts';

test('a table that was fetched from CBS and loaded is an observation of the release, provisional as CBS says', async () => {
  await using f = await testFetch({ '85098NED': youthCare(), '71488ned': households() });
  await f.fetch('85098NED', '71488ned');
  using w = testWarehouse();
  cpSync(f.to, w.write({}), { recursive: true });
  const { published } = await w.load({ beforePublish: releaseGeneration });
  const file = join(w.warehouse.generations, published?.generation ?? '', 'release.json');
  const release: Release = JSON.parse(readFileSync(file, 'utf8'));

  const figures = (id: string, measure: string) =>
    release.indicators
      .find((indicator) => indicator.id === id)
      ?.observations.filter((one) => one.measure === measure && one.region === 'GM0171')
      .map(({ period, value, status }) => ({ period, value, status }));
  expect(figures('I24', 'cbs-met-verblijf')).toEqual([{ period: '2024', value: 8.8, status: 'provisional' }]);
  // Of the 75 and older of 2023 the service has 149 to 153 per age group, and 139 to 143 in private households: 705 of 755.
  expect(figures('I23', 'main')?.[0]).toEqual({ period: '2023', value: 93.4, status: 'ok' });
});
