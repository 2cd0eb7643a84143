import { expect, test } from 'vitest';
import { budgetuitputting } from '../houdbaar/budgetuitputting.ts';
import { maatwerktrajecten } from '../passend/maatwerktrajecten.ts';
import { daysOf, nextExpected, nextPeriod } from './period.ts';

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

test('after the last year of the plan no other figure of its budget is expected', () => {
  expect(nextExpected('2024Q3', budgetuitputting)).toBe('2024Q4');
  expect(nextExpected('2024Q4', budgetuitputting)).toBeNull();
  expect(nextExpected('2024Q4', maatwerktrajecten)).toBe('2025Q1');
  expect(nextExpected(undefined, maatwerktrajecten)).toBeNull();
});
