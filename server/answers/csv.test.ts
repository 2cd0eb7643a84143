import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('text that a spreadsheet would run is made harmless, and a negative number stays a number', () => {
  const rows = [
    { a: '=1+1', b: -364.5 },
    { a: '@cmd', b: 0 },
    { a: '-', b: null },
    { a: 'een;twee\r\n"drie"', b: 1e21 },
  ];
  expect(writeCsv(['a', 'b'], rows).split('\r\n')).toEqual([
    '\uFEFFa;b',
    "'=1+1;-364,5",
    "'@cmd;0",
    "'-;",
    '"een;twee',
    '""drie""";1e+21',
    '',
  ]);
});

test('a column that a row lacks is an empty cell', () => {
  expect(writeCsv(['a', 'b'], [{ b: true }])).toBe('\uFEFFa;b\r\n;ja\r\n');
});
