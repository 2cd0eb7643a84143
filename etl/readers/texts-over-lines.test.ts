import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvRelation } from './csv-relation.ts';
import { type TextOverLines, textsOverLines } from './texts-over-lines.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const textsIn = async (content: string): Promise<TextOverLines[]> => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  const found: TextOverLines[] = [];
  for await (const one of textsOverLines(path, ';')) found.push(one);
  return found;
};

test.for(['\n', '\r\n', '\r'])(
  'a text over lines is told with its row, its line and its cell, lines ending in %j',
  async (end) => {
    const rows = ['\uFEFF"a";b', '1;5" pijp', '', `2;"x${end}""y"""`, `"é${end}${end}z" ;3`, `4; "p${end}q"`];
    expect(await textsIn(rows.join(end))).toEqual([
      { record: 4, line: 4, cell: 1, cells: 2, written: `x${end}""y""` },
      { record: 5, line: 6, cell: 0, cells: 2, written: `é${end}${end}z` },
      { record: 6, line: 9, cell: 1, cells: 2, written: `p${end}q` },
    ]);
  },
);

test('a text that goes over what is read at once is whole', async () => {
  for (const filler of [1024 * 1024 - 9, 1024 * 1024 - 8, 1024 * 1024 - 7, 1024 * 1024 - 6, 1024 * 1024 - 5])
    expect(await textsIn(`a;b\n${'x'.repeat(filler)};"é\r\n1";2\n`)).toEqual([
      { record: 2, line: 2, cell: 1, cells: 3, written: 'é\r\n1' },
    ]);
});

const piece = fc.constantFrom(
  '"',
  '""',
  '"a\nb"',
  ' "k\rl" ',
  'a',
  ' ',
  '5" p',
  ';',
  '"q"',
  'é',
  '"a;b\r\nc"',
  '""z""',
);
const cell = fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join(''));
const written = fc
  .record({
    rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    last: fc.boolean(),
  })
  .map(({ rows, end, last }) =>
    [...['a;b;c', ...rows.map((cells) => cells.join(';'))].join(end), last ? end : ''].join(''),
  );

/** DuckDB leaves out quotes that we keep. */
const bare = (text: string): string => text.replaceAll('"', '').trim();

test('the same texts stand in the same cells as DuckDB reads over lines', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const relation = csvRelation(join(folder, 'table.csv'), { delimiter: ';', names: ['a', 'b', 'c'] });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(written, async (content) => {
      const found = (await textsIn(content)).map((one) => [one.cell, bare(one.written)]);
      const [read] = await Promise.allSettled([connection.runAndReadAll(`select * from ${relation}`)]);
      // What DuckDB refuses is never asked for.
      if (read.status === 'rejected') return;
      const texts = read.value
        .getRowsJson()
        .flatMap((row) => row.map((value, at) => [at, bare(String(value))] as const))
        .filter(([, text]) => /[\r\n]/.test(text));
      expect(found).toEqual(texts);
      if (texts.length > 0) seen += 1;
    }),
    { numRuns: 500, seed: 3 },
  );
  connection.closeSync();
  instance.closeSync();
  expect(seen).toBeGreaterThan(50);
});
