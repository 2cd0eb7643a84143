import { expect, test } from 'vitest';
import { budgetLine } from '../charts/budget-line.fixture.ts';
import { outlookMessage } from './outlook-message.ts';

const moment = { ...budgetLine({ forecast: 46.5e6, budget: null }), quarter: 3 };

const said = (year: Parameters<typeof budgetLine>[0]) =>
  outlookMessage(budgetLine({ budget: 43e6, ...year }), [moment])?.replaceAll('\u00A0', ' ');

test('while the year runs it is set against the budget, after it against what it became', () => {
  expect(said({ complete: false })).toBe('€ 46,5 mln verwacht, € 3,5 mln meer dan begroot');
  expect(said({ realised: 46.3e6 })).toBe('€ 46,5 mln verwacht, het werd € 46,3 mln');
  expect(said({ complete: false, budget: null })).toBe('€ 46,5 mln verwacht');
  expect(outlookMessage(budgetLine({}), [])).toBeNull();
});
