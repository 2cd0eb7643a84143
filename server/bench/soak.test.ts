import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { releaseInPlace } from './new-figures.ts';
import { soak } from './soak.ts';

test('readers, new generations and writes together lose no request and leave a whole journal', async () => {
  const options = {
    seconds: 5,
    connections: 10,
    perSecond: 100,
    publishEvery: 2,
    web: '/nergens',
    figures: await releaseInPlace(sampleRelease()),
  };
  const { errors, statuses, writes, publishes, journalFaults } = await soak(options);
  expect([errors, journalFaults]).toEqual([0, []]);
  expect(writes).toBeGreaterThanOrEqual(2);
  expect(publishes).toBeGreaterThanOrEqual(1);
  // Without built pages an address of a page is 503, as it must be, and nothing else is.
  expect(Object.keys(statuses).toSorted()).toEqual(['200', '503']);
});
