import { expect, test } from 'vitest';
import { measureBundle } from '../bench/bundle.ts';

// In kB gzipped, of the kind of page that needs most.
test('the first script stays below 90 kB, and all that is fetched when everything is used below 330 kB', async () => {
  const { firstScript, everything } = await measureBundle();
  expect(firstScript / 1000).toBeLessThan(90);
  expect(everything / 1000).toBeLessThan(330);
});
