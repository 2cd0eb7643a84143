import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { budgetPhrase } from './budget-phrase.ts';

test('spending stands beside its budget, and says that it is invented where it is', () => {
  expect(budgetPhrase(budgetLine({}))).toBe(
    '€\u00A044,3\u00A0mln uitgegeven (verzonnen) van €\u00A043,1\u00A0mln budget in 2023: 103%',
  );
  expect(budgetPhrase(budgetLine({ invented: { realised: false, iv3: false } }))).not.toContain('verzonnen');
});

test('without a ledger the budget stands, and that nothing was loaded', () => {
  expect(budgetPhrase(budgetLine({ realised: null, percentOfBudget: null, complete: false }))).toBe(
    '€\u00A043,1\u00A0mln budget in 2023, nog geen uitgaven geladen',
  );
  expect(budgetPhrase(budgetLine({ budget: null, realised: null, percentOfBudget: null, complete: false }))).toBe(
    'Nog geen uitgaven geladen over 2023',
  );
});
