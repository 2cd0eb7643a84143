import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchPrefix, sweepScratch } from './sweep-scratch.ts';

const scratchOf = (pid: number): string => {
  const folder = join(tmpdir(), `${scratchPrefix}${pid}-test`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'copy.csv'), 'BSN\n999900006\n');
  return folder;
};

describe('scratch folders with copies of extracts', () => {
  it('go when their process is gone and stay while it runs', async () => {
    // Larger than any process id that Linux gives out; process 1 always runs.
    const gone = scratchOf(4_999_999);
    const running = scratchOf(1);
    try {
      await sweepScratch();
      expect([existsSync(gone), existsSync(running)]).toEqual([false, true]);
    } finally {
      rmSync(running, { recursive: true, force: true });
    }
  });
});
