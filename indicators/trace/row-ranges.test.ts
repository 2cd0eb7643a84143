import { expect, test } from 'vitest';
import { rowRanges } from './row-ranges.ts';

test('rows that follow one another become a range', () => {
  expect(rowRanges([7, 2, 3, 4, 4])).toBe('2-4, 7');
  expect(rowRanges([])).toBe('');
});
