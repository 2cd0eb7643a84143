import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asUtf8 } from './as-utf8.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'utf8-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('byte order marks are left out, but for one that keeps a return and a line feed apart', async () => {
  const path = join(folder, 'table.csv');
  const text = '\uFEFFa;b\r\n\uFEFF"é";\uFEFF"1"\n\uFEFF\uFEFF2;3\r\uFEFF\n4;5\uFEFF\r\n';
  const expected = 'a;b\r\n"é";"1"\n2;3\r\uFEFF\n4;5\r\n';
  for (const encoding of ['utf-8-bom', 'utf-16le'] as const) {
    writeFileSync(path, Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'utf8'));
    const copy = await asUtf8(path, encoding, join(folder, encoding), true);
    expect(readFileSync(copy, 'utf8')).toBe(expected);
  }
  expect(await asUtf8(path, 'utf-8', join(folder, 'copy'), false)).toBe(path);
});
