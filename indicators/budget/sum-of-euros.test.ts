import { expect, test } from 'vitest';
import { sumOfEuros } from './sum-of-euros.ts';

test('a sum of euros has no tail of binary fractions', () => {
  expect(sumOfEuros([0.1, 0.2])).toBe(0.3);
  // As a sum of doubles comes from the ledger.
  expect(sumOfEuros([12_898_000.000000002, -898_000.1])).toBe(11_999_999.9);
  expect(sumOfEuros([])).toBe(0);
});
