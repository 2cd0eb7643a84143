import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { budgetBreaks } from './budget-breaks.ts';

test('a break that several lines share is told once, and by year or quarter', () => {
  const why = 'Vanaf 2023 zijn de taakvelden anders ingedeeld.';
  const lines = [
    budgetLine({ year: 2022 }),
    budgetLine({ year: 2023, break: why }),
    budgetLine({ year: 2023, code: '6.71', break: why }),
    budgetLine({ year: 2023, quarter: 1, break: why }),
  ];
  expect(budgetBreaks(lines)).toEqual([
    { from: '2023', why },
    { from: '2023Q1', why },
  ]);
});
