import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { BudgetTable } from './budget-table.tsx';

test('the row with which a break begins is marked, and a forecast is told in thousands', () => {
  const lines = [
    budgetLine({ year: 2022 }),
    budgetLine({ year: 2023, break: 'anders ingedeeld', forecast: 47_537_545.9 }),
  ];
  const table = (first: 'year' | 'name') =>
    renderToStaticMarkup(<BudgetTable caption="Budget" lines={lines} first={first} />);
  expect(table('year')).toMatch(/>2022<.*>2023 \(breuk\)</);
  expect(table('year')).toContain('>€\u00A047.538.000<');
  expect(table('name').match(/\(breuk\)/g)).toHaveLength(1);
});
