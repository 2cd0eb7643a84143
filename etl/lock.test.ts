import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withLock } from './lock.ts';
import { startOf } from './process-start.ts';
import { testWarehouse } from './load-for-test.ts';

describe('the lock of a warehouse', () => {
  it('lets one of many tasks that start at once in, and is gone afterwards', async () => {
    using w = testWarehouse();
    mkdirSync(w.warehouse.root, { recursive: true });
    // Larger than any process id that Linux gives out.
    writeFileSync(w.warehouse.lock, '4999999');
    let inside = 0;
    let ran = 0;
    const task = async (): Promise<void> => {
      inside += 1;
      ran += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      inside -= 1;
    };
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => withLock(w.warehouse, task)));
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(ran).toBe(20 - refused.length);
    expect(ran).toBeGreaterThan(0);
    for (const reason of refused) expect(reason).toContain('Er loopt al een laadactie');
    expect(readdirSync(w.warehouse.root)).toEqual([]);
  });

  it('is taken over when its process id has come back as another process', async () => {
    using w = testWarehouse();
    const start = startOf(process.pid);
    mkdirSync(w.warehouse.root, { recursive: true });
    writeFileSync(w.warehouse.lock, `${process.pid} ${Number(start) - 1}`);
    if (start === null) return;
    expect(await withLock(w.warehouse, () => Promise.resolve('in'))).toBe('in');
    writeFileSync(w.warehouse.lock, `${process.pid} ${start}`);
    await expect(withLock(w.warehouse, () => Promise.resolve('in'))).rejects.toThrow('Er loopt al een laadactie');
  });

  it('is taken again by the process that could not remove it, once it can be', async () => {
    using w = testWarehouse();
    const { root, lock } = w.warehouse;
    // A folder in its place cannot be removed, also not by a user who may do anything.
    const barred = withLock(w.warehouse, async () => {
      renameSync(lock, `${root}-lock`);
      mkdirSync(lock);
    });
    await expect(barred).rejects.toThrow();
    rmdirSync(lock);
    renameSync(`${root}-lock`, lock);
    expect(await withLock(w.warehouse, () => Promise.resolve('in'))).toBe('in');
    expect(readdirSync(root)).toEqual([]);
  });
});
