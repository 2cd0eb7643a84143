import type { Verdict } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { sameVerdicts } from './same-verdicts.ts';

const verdict: Verdict = {
  goal: '1.2',
  state: 'op koers',
  reason: 'better',
  sentence: 'In 2023 was het 74,6%, in 2020 69,8%.',
  interpreted: [],
  numbers: null,
  power: null,
};

test('one verdict about two goals stands once, with both goals', () => {
  expect(sameVerdicts([verdict, { ...verdict, goal: '1.4' }])).toEqual([{ verdict, goals: ['1.2', '1.4'] }]);
});

test('a goal with another sentence keeps its own verdict, and the order stays', () => {
  const other = { ...verdict, goal: '1.3', sentence: 'Dat is duidelijk lager.' };
  expect(sameVerdicts([verdict, other, { ...verdict, goal: '1.4' }])).toEqual([
    { verdict, goals: ['1.2', '1.4'] },
    { verdict: other, goals: ['1.3'] },
  ]);
});
