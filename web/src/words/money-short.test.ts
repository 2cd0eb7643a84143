import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { moneyShort } from './money-short.ts';

test('what was spent is a part of the budget, and an amount where there is no percentage', () => {
  const line = budgetLine({
    year: 2024,
    budget: 1_000_000,
    realised: 1_080_000,
    percentOfBudget: 108,
    invented: { realised: false, iv3: false },
  });
  expect(moneyShort(line)).toBe('108% van het budget in 2024');
  expect(moneyShort({ ...line, percentOfBudget: null })).toBe('€\u00A01,1\u00A0mln uitgegeven in 2024');
  expect(moneyShort({ ...line, complete: false })).toBe('108% van het budget in 2024, nog niet het hele jaar');
  expect(moneyShort({ ...line, realised: null })).toBe('€\u00A01,0\u00A0mln budget in 2024');
  expect(moneyShort(undefined)).toBe('geen eigen budget');
});
