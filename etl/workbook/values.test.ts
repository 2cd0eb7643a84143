import { expect, test } from 'vitest';
import { addressOf, columnOf } from './cell-address.ts';
import { cellValues, numberText } from './cell-value.ts';
import { excelDate } from './excel-date.ts';
import { formatOf } from './number-formats.ts';

// As Excel shows them.
test.for([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, '1900-02-29'],
  [61, false, '1900-03-01'],
  [45_351, false, '2024-02-29'],
  [45_293.75, false, '2024-01-02T18:00:00'],
  [45_293.999_999, false, '2024-01-03'],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, null],
  [-1, false, null],
  [0, true, '1904-01-01'],
  [43_831, true, '2024-01-02'],
] as const)('serial number %d (1904: %s) is the day %s', ([serial, system1904, day]) => {
  expect(excelDate(serial, system1904)).toBe(day);
});

test.for([
  ['dd-mm-yyyy', 'date'],
  ['[$-413]d mmmm yyyy;@', 'date'],
  ['yyyy\\-mm\\-dd', 'date'],
  ['0.00', 'plain'],
  ['General', 'plain'],
  ['#,##0.00_);[Red](#,##0.00)', 'plain'],
  ['0" dagen"', 'plain'],
  ['[h]:mm', 'plain'],
] as const)('the number format %s shows a %s', ([code, kind]) => {
  expect(formatOf(code)).toBe(kind);
});

test('a number format of zeros gives a code its leading zeros', () => {
  const valueOf = cellValues({ strings: [], formats: ['plain', { width: 8 }], system1904: false });
  const cell = { column: 0, row: 2, type: 'n', formula: false };
  const plain = { decimals: null, codeWidth: null };
  expect(valueOf({ ...cell, style: 1, value: '171' }, plain)).toBe('00000171');
  expect(valueOf({ ...cell, style: 0, value: '171' }, plain)).toBe('171');
});

test('a code that Excel took for a number gets its zeros back where all codes of the column are as long', () => {
  const valueOf = cellValues({ strings: [], formats: [], system1904: false });
  const cell = { column: 0, row: 2, type: 'n', style: 0, formula: false, value: '2' };
  expect(valueOf(cell, { decimals: null, codeWidth: 2 })).toBe('02');
});

test.for([
  ['0.30000000000000004', '0.3'],
  ['1E-3', '0.001'],
  ['1.5E-7', '0.00000015'],
  ['1.23456789012E+11', '123456789012'],
  ['1E+21', '1000000000000000000000'],
  ['-12.5', '-12.5'],
] as const)('the number %s is read as %s', ([value, text]) => {
  expect(numberText(value)).toBe(text);
});

test('an amount is written so that its point cannot be a thousand', () => {
  const valueOf = cellValues({ strings: [], formats: [], system1904: false });
  const amount = (value: string): string =>
    valueOf({ column: 0, row: 2, type: 'n', style: 0, formula: false, value }, { decimals: 'comma', codeWidth: null });
  expect(['1.234', '1234.5', '1234', '-0.5'].map(amount)).toEqual(['1,2340', '1234,5', '1234', '-0,5']);
});

test.for([
  ['A1', 0],
  ['Z9', 25],
  ['AA10', 26],
  ['XFD1048576', 16_383],
] as const)('the address %s is column %d from 0', ([address, column]) => {
  expect(columnOf(address)).toBe(column);
  expect(addressOf(column, Number(/\d+/.exec(address)?.[0]))).toBe(address);
});
