import { expect, test } from 'vitest';
import { shownValue } from './shown-value.ts';

test('a date, an amount and a code are shown, a name and a BSN are not', () => {
  expect(shownValue('2027-06-31')).toBe('2027-06-31');
  expect(shownValue('2024-01-25T17:10:55.273')).toBe('2024-01-25T17:10:55.273');
  expect(shownValue('125.50')).toBe('125.50');
  expect(shownValue('99')).toBe('99');
  expect(shownValue('De Wit')).toBe('xx xxx');
  expect(shownValue('999900006')).toBe('#########');
});
