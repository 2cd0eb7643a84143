import { expect, test } from 'vitest';
import { rowOfTable, columnWithin } from './row-at.ts';

test.for([
  ['a;b\n1;2\n', 3, null],
  ['a;b\r\n1;2\r\n', 3, null],
  // A quoted text between them: the return and the line feed are two line ends.
  ['a;b\n1;\r"2"\n', 4, null],
  ['a;b\n1;"over\nlines"\n', 3, null],
  ['a;b\n5" pijp;2\n"1;""2\n', 3, 'a'],
  ['a;b\n1;"never closed\n3;4\n', 2, 'b'],
] as const)('behind %j stands row %i, in a text of %s', ([text, row, within]) => {
  const before = Buffer.from(text);
  expect(rowOfTable(before, Buffer.alloc(0))).toBe(row);
  expect(columnWithin(before)).toBe(within);
});
