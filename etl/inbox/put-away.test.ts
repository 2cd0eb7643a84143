import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putAway } from './put-away.ts';

it('puts a file with a number of a person in its name away under a name without it, with its report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  const [from, to] = [join(folder, 'processing'), join(folder, 'done')];
  try {
    for (const made of [from, to]) mkdirSync(made);
    for (const name of ['naam 999990019.csv', 'naam 999900006.csv']) {
      writeFileSync(join(from, name), 'x');
      writeFileSync(join(from, 'naam #########.csv.verslag.txt'), 'y');
      await putAway(from, name, to);
    }
    expect(readdirSync(from)).toEqual([]);
    expect(readdirSync(to).toSorted()).toEqual([
      'naam ######### (2).csv',
      'naam ######### (2).csv.verslag.txt',
      'naam #########.csv',
      'naam #########.csv.verslag.txt',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
