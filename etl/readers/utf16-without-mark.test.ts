import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const inspected = async (content: Buffer): Promise<unknown> => {
  const folder = mkdtempSync(join(tmpdir(), 'utf16-'));
  try {
    const path = join(folder, 'x.csv');
    writeFileSync(path, content);
    return await inspectFile(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const table = Buffer.from('Nummer;Bedrag\r\n1;12,50\r\n', 'utf16le');

test.for([
  ['little endian', table],
  ['big endian', Buffer.from(table).swap16()],
] as const)('UTF-16 (%s) without a byte order mark is refused by its name', async ([, content]) => {
  await expect(inspected(content)).rejects.toMatchObject({ rule: 'utf16-zonder-merkteken' });
});

test('a NUL in another text is still damage', async () => {
  await expect(inspected(Buffer.from('Nummer;Bedrag\r\n1;\u0000\r\n'))).rejects.toMatchObject({ rule: 'nul-teken' });
});
