import { expect, test } from 'vitest';
import { budgetLine } from './budget-line.fixture.ts';
import { budgetMessage, budgetPartMessage } from './budget-message.ts';

const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null;

test('spent, and how far from the budget: 44,301 against 43,116 million', () => {
  expect(plain(budgetMessage(budgetLine({})))).toBe('€ 44,3 mln uitgegeven in 2023, € 1,2 mln meer dan begroot');
  expect(plain(budgetMessage(budgetLine({ realised: 40e6 })))).toBe(
    '€ 40,0 mln uitgegeven in 2023, € 3,1 mln minder dan begroot',
  );
  expect(plain(budgetMessage(budgetLine({ realised: 43_120_000 })))).toBe(
    '€ 43,1 mln uitgegeven in 2023, bijna gelijk aan het budget',
  );
});

test('a year that is not whole is not set against its budget', () => {
  expect(plain(budgetMessage(budgetLine({ complete: false })))).toBe(
    '€ 44,3 mln uitgegeven in 2023 (nog niet het hele jaar)',
  );
});

test('of the years of a part the newest whole one with both amounts speaks', () => {
  const years = [budgetLine({}), budgetLine({ year: 2024, budget: null }), budgetLine({ year: 2025, realised: null })];
  expect(plain(budgetPartMessage(years))).toContain('in 2023');
  expect(budgetPartMessage(years.slice(1))).toBeNull();
});
