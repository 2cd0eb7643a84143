import { expect, test } from 'vitest';
import { budgetLine } from './budget-line.fixture.ts';
import { byDifference, sumBeside } from './budget-order.ts';
import { largestDifference } from './largest-difference.ts';

const lines = [
  budgetLine({ code: '6.1', budget: 3_700_000, realised: 3_600_000 }),
  budgetLine({ code: '6.72', name: 'Maatwerkdienstverlening 18-', budget: 13_900_000, realised: 14_700_000 }),
  budgetLine({ code: '6.91', budget: null, realised: 9_000_000 }),
  budgetLine({ code: '6.81', budget: -364_000, realised: -600_000 }),
];

test('the largest difference comes first, above or below the budget; a line without a budget last', () => {
  expect(byDifference(lines).map(({ code }) => code)).toEqual(['6.72', '6.81', '6.1', '6.91']);
  expect(largestDifference(lines)).toBe(
    'Het grootste verschil zit bij 6.72 Maatwerkdienstverlening 18- (€\u00A00,8\u00A0mln meer dan begroot).',
  );
});

test('the sum stands beside the published total only when they differ (2021: 43.611 and 43.610)', () => {
  const own = [budgetLine({ budget: 43_000_000 }), budgetLine({ budget: 611_000 })];
  const total = budgetLine({ by: 'total', code: 'totaal', budget: 43_610_000 });
  expect(sumBeside(own, total)).toMatchObject({ budget: 43_611_000, realised: 88_602_000 });
  expect(sumBeside(own, { ...total, budget: 43_611_000 })).toBeNull();
});
