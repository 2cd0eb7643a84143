import { expect, test } from 'vitest';
import { killServer } from './kill.ts';

test('a server that is killed while it writes and new figures come in loses nothing that it said was done', async () => {
  const { told, kept, journalFaults, wrongFigures } = await killServer(2);
  expect([journalFaults, wrongFigures]).toEqual([[], 0]);
  expect(told).toBeGreaterThan(0);
  expect(kept).toBeGreaterThanOrEqual(told);
}, 90_000);
