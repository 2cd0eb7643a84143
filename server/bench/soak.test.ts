import { existsSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

test('two minutes of readers, new generations and writes lose no request, grow no memory and leave a whole journal', async () => {
  const file = inject('soaked');
  await expect.poll(() => existsSync(file), { timeout: 200_000, interval: 250 }).toBe(true);
  const seen = JSON.parse(readFileSync(file, 'utf8'));
  expect(seen).toMatchObject({ errors: 0, publishes: 2, journalFaults: [] });
  // What was made of 50 questions a second, and of a write every second: fewer on a machine that does more beside it.
  expect(seen.requests).toBeGreaterThan(3_000);
  expect(seen.writes).toBeGreaterThan(60);
  expect(Object.keys(seen.statuses)).toEqual(['200']);
  expect(seen.growth).toBeLessThan(0.1);
}, 240_000);
