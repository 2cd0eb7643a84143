import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runMain } from './main-for-test.ts';
import { testWarehouse } from './load-for-test.ts';

const megabyte = 1024 * 1024;
const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
/** Each mark has a day of its own, so that no file may be a correction of another. */
const days = { A: '02-01-2024', B: '03-01-2024' };
const extract = (mark: keyof typeof days, rows: number): Buffer =>
  Buffer.from(
    `${head}\n${Array.from({ length: rows }, (_, index) => `${mark}é${index};Wmo;;${days[mark]};;`).join('\n')}\n`,
    'latin1',
  );

afterEach(() => void vi.unstubAllEnvs());

/** A disk of its own, which only root can mount; null, with a message, where that is not possible. */
const smallDisk = (folder: string, size: number): Disposable | null => {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (status !== 0) {
    console.warn('Overgeslagen: een kleine schijf maken kan alleen als root.');
    return null;
  }
  return { [Symbol.dispose]: () => void spawnSync('umount', [folder]) };
};

/** Fills a disk until so many bytes are left. */
const fill = (folder: string, left: number): void => {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
};

test(
  'a disk that fills up leaves the figures and the deliveries as they were, and says what to do',
  { timeout: 120_000 },
  async (context) => {
    using w = testWarehouse();
    const data = join(w.folder, 'data');
    mkdirSync(data);
    using disk = smallDisk(data, 64 * megabyte);
    if (disk === null) return context.skip();
    w.write({ 'a.csv': extract('A', 3) });
    const { published } = await w.load();
    const folder = w.write({ 'b.csv': extract('B', 60_000) });
    // Full at once, when the delivery is written, and when the generation is built.
    for (const left of [0, 64 * 1024, 1.5 * megabyte]) {
      fill(data, left);
      const { code, told } = await runMain(['load', folder, '--warehouse', w.warehouse.root]);
      expect([left, code, told]).toEqual([left, 1, expect.stringContaining('De schijf is vol')]);
      expect(readFileSync(w.warehouse.current, 'utf8').trim()).toBe(published?.generation);
      expect(await w.query('select count(*) from bezwaar')).toEqual([['3']]);
      expect(readdirSync(w.warehouse.generations)).toEqual([published?.generation]);
      expect(readdirSync(w.warehouse.deliveries).filter((name) => name.startsWith('.'))).toEqual([]);
      rmSync(join(data, 'filler'));
    }
    await w.load();
    expect(await w.query('select count(*) from bezwaar')).toEqual([['60003']]);
  },
);

test('a full folder for temporary files is told as such, and no copy is left in it', async (context) => {
  const temporary = mkdtempSync(join(tmpdir(), 'full-'));
  using w = testWarehouse();
  using disk = smallDisk(temporary, megabyte);
  if (disk === null) return context.skip();
  const folder = w.write({ 'a.csv': extract('A', 100_000) });
  vi.stubEnv('TMPDIR', temporary);
  const { code, told } = await runMain(['check', folder]);
  expect([code, told]).toEqual([1, expect.stringContaining('De schijf is vol')]);
  expect(readdirSync(temporary)).toEqual([]);
  fill(temporary, 0);
  expect((await runMain(['check', folder])).told).toContain('De schijf is vol');
});
