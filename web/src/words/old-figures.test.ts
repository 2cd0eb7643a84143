import { expect, test } from 'vitest';
import { oldFigures } from './old-figures.ts';

test('figures are called old when more than fifteen months have gone by since the last day that they tell of', () => {
  expect(oldFigures('2025-12-31', '2026-11-22')).toBeNull();
  expect(oldFigures('2025-12-31', '2027-03-31')).toBeNull();
  expect(oldFigures('2025-12-31', '2027-04-01')).toBe(
    'De nieuwste gegevens gaan tot en met 31 december 2025. Daarna is er niets meer geladen. De cijfers en de oordelen zijn dus oud.',
  );
});

test('without a day to count from nothing is said', () => {
  expect(oldFigures(null, '2030-01-01')).toBeNull();
  expect(oldFigures('2020-12-31', '')).toBeNull();
});
