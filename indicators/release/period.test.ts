import { expect, test } from 'vitest';
import { budgetuitputting } from '../houdbaar/budgetuitputting.ts';
import { maatwerktrajecten } from '../passend/maatwerktrajecten.ts';
import { daysOf, follows, nextExpected, nextPeriod, quarterOfMonth } from './period.ts';

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

test('a month is followed by the next one, also over the turn of the year, and lies in a quarter', () => {
  expect(follows('2024M09', '2024M10')).toBe(true);
  expect(follows('2024M12', '2025M01')).toBe(true);
  expect(follows('2024M12', '2025Q1')).toBe(false);
  expect(follows('2024M01', '2024M03')).toBe(false);
  expect(['2024M01', '2024M03', '2024M04', '2024M12', '2024Q2', '2024'].map(quarterOfMonth)).toEqual([
    '2024Q1',
    '2024Q1',
    '2024Q2',
    '2024Q4',
    '2024Q2',
    '2024',
  ]);
});
