import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settledFiles } from './settled-files.ts';

it('tells once of what stands in the inbox and is not taken, and not of its own folders', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  try {
    for (const name of ['done', 'processing', 'refused', 'kwartaal 1', '.snapshot']) mkdirSync(join(folder, name));
    for (const name of ['a.csv', 'levering.json', '.DS_Store', 'README.md', 'a.csv.afgekeurd.csv'])
      writeFileSync(join(folder, name), 'x');
    symlinkSync(join(folder, 'a.csv'), join(folder, 'link.csv'));
    const told: string[] = [];
    const look = settledFiles(folder, 0, (name, what) => told.push(`${name}: ${what}`));
    await look();
    expect(await look()).toEqual(['a.csv']);
    expect(told.toSorted()).toEqual([
      'README.md: readme',
      'a.csv.afgekeurd.csv: report',
      'kwartaal 1: folder',
      'link.csv: other',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
