import { expect, test } from 'vitest';
import { ambitionWords } from './ambition.ts';

test('every ambition of the plan has words of its own and its own shape', () => {
  const plan = ['meer', 'minder', 'gelijkblijvend', 'alle', 'binnen kader', 'binnen de norm', 'volgen', null];
  expect(new Set(plan.map((ambition) => ambitionWords(ambition).shape)).size).toBe(plan.length);
  expect(plan.every((ambition) => ambitionWords(ambition).why !== '')).toBe(true);
});
