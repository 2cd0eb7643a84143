import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { inventedBudget, inventedIn } from './invented-budget.ts';

const year = (at: number, realised: boolean, iv3: boolean | null) =>
  budgetLine({
    year: at,
    iv3: iv3 === null ? null : 44_301_000,
    invented: { realised, iv3: iv3 ?? false },
  });

test('published Iv3 figures of 2023 are not called invented beside invented spending', () => {
  expect(inventedBudget([year(2023, true, false)])).toBe('verzonnen: uitgaven; echt: budget, Iv3');
});

test('where some years of a column are invented, those years are named', () => {
  const years = [year(2020, true, true), year(2021, true, true), year(2022, true, true), year(2023, true, false)];
  expect(inventedBudget(years)).toBe('verzonnen: uitgaven, Iv3 van 2020 t/m 2022; echt: budget, Iv3 van 2023');
  expect(inventedIn(years, 'iv3')).toBe('some');
});

test('an amount that is not there is not invented either', () => {
  expect(inventedIn([year(2023, true, null)], 'iv3')).toBeNull();
  expect(inventedBudget([budgetLine({ realised: null })])).toBeNull();
});

test('real spending with real Iv3 has no mark', () => {
  expect(inventedBudget([year(2023, false, false)])).toBeNull();
});

test('some quarters of one year are a part of the spending', () => {
  const quarters = [1, 2].map((quarter) =>
    budgetLine({ quarter, budget: null, invented: { realised: quarter === 1, iv3: false } }),
  );
  expect(inventedBudget(quarters)).toBe('verzonnen: een deel van de uitgaven; echt: een deel van de uitgaven');
});
