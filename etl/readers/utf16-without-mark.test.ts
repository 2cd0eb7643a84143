import { expect, test } from 'vitest';
import { bezwaren } from '../sources/bezwaren/contract.ts';
import { withCsvReader } from '../sources/csv-for-test.ts';
import { csvSource } from '../sources/csv-source.ts';

const source = csvSource(bezwaren);
const text = `Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst\r\nB1;Wmo;;03-04-2025;;\r\n`;
const little = (content: string): Buffer => Buffer.from(content, 'utf16le');
const big = (content: string): Buffer => little(content).swap16();

test.for([
  ['little endian', little(text)],
  ['big endian', big(text)],
] as const)(
  'UTF-16 (%s) without a byte order mark is read where its header is that of a contract',
  async ([, content]) => {
    await withCsvReader(async (read) => {
      const { rows, rejects } = await read(source, content);
      expect(rejects).toEqual([]);
      expect(rows).toMatchObject([{ Bezwaarnummer: 'B1', 'Datum ontvangst': '2025-04-03' }]);
    });
  },
);

test.for([
  ['little endian', little('Nummer;Bedrag\r\n1;12,50\r\n')],
  ['big endian', big('Nummer;Bedrag\r\n1;12,50\r\n')],
] as const)(
  'UTF-16 (%s) without a byte order mark is refused by its name where no contract knows its header',
  async ([, content]) => {
    await withCsvReader(async (read) => {
      await expect(read(source, content)).rejects.toMatchObject({ rule: 'utf16-zonder-merkteken' });
    });
  },
);

test.for([
  ['half a character', little(text).subarray(0, -1)],
  ['a half of a pair', Buffer.concat([little(text), Buffer.from([0x00, 0xd8, 0x41, 0x00])])],
] as const)('UTF-16 with %s is refused, not read with another sign in its place', async ([, content]) => {
  await withCsvReader(async (read) => {
    for (const file of [content, Buffer.concat([Buffer.from([0xff, 0xfe]), content])])
      await expect(read(source, file)).rejects.toMatchObject({ rule: 'codering' });
  });
});

test('a NUL in another text is still damage', async () => {
  await withCsvReader(async (read) => {
    await expect(read(source, `${text}\u0000\r\n`)).rejects.toMatchObject({ rule: 'nul-teken' });
  });
});
