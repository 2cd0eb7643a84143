import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { newestYear, principleBudget } from './principle-budget.ts';

test('without a ledger the newest year of the plan stands there, without an amount spent', () => {
  const lines = principleBudget(sampleRelease(), 'passend').map((line) => ({ ...line, realised: null }));
  const plan = lines.filter(({ budget }) => budget !== null);
  expect(newestYear(plan)).toMatchObject([{ year: 2024, realised: null }]);
});

test('a principle without a budget of its own has no lines', () => {
  expect(newestYear(principleBudget(sampleRelease(), 'houdbaar'))).toEqual([]);
});
