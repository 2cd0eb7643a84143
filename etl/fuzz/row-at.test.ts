import { expect, test } from 'vitest';
import { rowOfTable, withinQuotes } from './row-at.ts';

test.for([
  ['a;b\n1;2\n', 3, false],
  ['a;b\r\n1;2\r\n', 3, false],
  // A quoted text between them: the return and the line feed are two line ends.
  ['a;b\n1;\r"2"\n', 4, false],
  ['a;b\n1;"over\nlines"\n', 3, false],
  ['a;b\n1;"never closed\n3;4\n', 2, true],
] as const)('behind %j stands row %i', ([text, row, within]) => {
  const before = Buffer.from(text);
  expect(rowOfTable(before, Buffer.alloc(0))).toBe(row);
  expect(withinQuotes(before)).toBe(within);
});
