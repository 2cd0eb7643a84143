import { expect, test } from 'vitest';
import { budgetLine } from './budget-line.fixture.ts';
import { budgetPartSummary } from './budget-part-summary.ts';
import { budgetSummary } from './budget-summary.ts';

test('spending above budget is told in millions and as a share', () => {
  expect(budgetSummary(budgetLine({}))).toBe(
    'In 2023 is €\u00A044,3\u00A0mln uitgegeven. Het budget was €\u00A043,1\u00A0mln. Dat is €\u00A01,2\u00A0mln meer dan begroot, 103% van het budget.',
  );
});

test('a negative budget has no percentage', () => {
  expect(budgetSummary(budgetLine({ budget: -364000, realised: 120000, percentOfBudget: null }))).not.toContain('%');
});

test('a year outside the plan has no budget, and a year without realisation no verdict', () => {
  expect(budgetSummary(budgetLine({ budget: null, percentOfBudget: null }))).toContain('geen budget');
  expect(budgetSummary(budgetLine({ realised: null }))).toBe(
    'Het budget voor 2023 is €\u00A043,1\u00A0mln. Er zijn over 2023 nog geen uitgaven geladen.',
  );
});

test('the years above budget are named, and an incomplete year is set apart', () => {
  const years = [
    budgetLine({ year: 2022, budget: 100e6, realised: 90e6 }),
    budgetLine({ year: 2023 }),
    budgetLine({ year: 2024, realised: 20e6, complete: false }),
  ];
  const summary = budgetPartSummary(years);
  expect(summary).toContain('Er was meer uitgegeven dan begroot in 2023.');
  expect(summary).toContain('* 2024 is nog niet compleet: tot nu toe €\u00A020,0\u00A0mln.');
});

test('with Iv3 alone its year is told, and that the ledger is not there', () => {
  const years = [budgetLine({ realised: null, iv3: 42_400_000 }), budgetLine({ year: 2024, realised: null })];
  expect(budgetPartSummary(years)).toBe(
    'De uitgaven uit het grootboek zijn nog niet geladen. ' +
      'Volgens Iv3 was het saldo over 2023 €\u00A042,4\u00A0mln. Het budget was €\u00A043,1\u00A0mln.',
  );
  expect(budgetPartSummary([budgetLine({ realised: null })])).toBe(
    'De uitgaven uit het grootboek zijn nog niet geladen.',
  );
});

test('when more came in than went out, nothing is called spent', () => {
  expect(budgetSummary(budgetLine({ year: 2021, budget: -364000, realised: -502000, percentOfBudget: 138 }))).toBe(
    'In 2021 kwam meer geld binnen dan eruit ging: netto €\u00A0\u22120,5\u00A0mln. ' +
      'Het budget was €\u00A0\u22120,4\u00A0mln. Dat is €\u00A00,1\u00A0mln minder dan begroot.',
  );
});

test('the difference is that of the millions in the sentence: 10,0 and 9,9 differ by 0,1', () => {
  expect(budgetSummary(budgetLine({ budget: 9_949_000, realised: 9_951_000 }))).toContain(
    'Dat is €\u00A00,1\u00A0mln meer dan begroot',
  );
  expect(budgetSummary(budgetLine({ budget: 9_960_000, realised: 10_040_000 }))).toContain('Dat is bijna gelijk');
});
