import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearMended } from './clear-mended.ts';
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

it('removes what was refused under the name of a file that is in, however it is numbered, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  try {
    // The last was delivered under that name itself.
    for (const [put, arrived] of [
      ['a.csv', 'a.csv'],
      ['a (2).csv', 'a.csv'],
      ['b.csv', 'b.csv'],
      ['a (3).csv', 'a (3).csv'],
    ] as const) {
      writeFileSync(join(folder, put), 'x');
      writeFileSync(join(folder, `${put}.verslag.json`), JSON.stringify({ name: arrived }));
      for (const ending of ['.verslag.txt', '.verslag.html', '.afgekeurd.csv'])
        writeFileSync(join(folder, `${put}${ending}`), 'y');
    }
    await clearMended(folder, 'a.csv');
    expect(readdirSync(folder).filter((name) => name.startsWith('a.') || name.startsWith('a (2)'))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(10);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
