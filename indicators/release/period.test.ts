import { expect, test } from 'vitest';
import { daysOf, nextPeriod } from './period.ts';

test('the fourth quarter ends on 31 December and is followed by the first', () => {
  expect(daysOf('2024Q4')).toEqual({ first: '2024-10-01', last: '2024-12-31' });
  expect(nextPeriod('2024Q4', 'quarterly')).toBe('2025Q1');
});

test('a year runs from January to December, and a GGD wave is followed four years on', () => {
  expect(daysOf('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  expect(nextPeriod('2024', '4-yearly')).toBe('2028');
});

test('anything else is refused', () => {
  expect(() => daysOf('2024Q5')).toThrow("'2024Q5' is geen jaar of kwartaal");
});
