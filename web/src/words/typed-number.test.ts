import { expect, test } from 'vitest';
import { readNumber, writeNumber } from './typed-number.ts';

test('a number is read as it is written in Dutch, and what is no number is left as it was typed', () => {
  expect(['70,5', ' 1.000 ', '1.234.567,5', '0.5', '-3'].map(readNumber)).toEqual([70.5, 1000, 1_234_567.5, 0.5, -3]);
  expect(readNumber(' ')).toBeNull();
  expect(readNumber('veel')).toBe('veel');
  expect([writeNumber(2.5), writeNumber(0.05 * 100), writeNumber(100_000)]).toEqual(['2,5', '5', '100000']);
});
