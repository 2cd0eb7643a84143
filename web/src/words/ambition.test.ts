import { expect, test } from 'vitest';
import { ambitionWords } from './ambition.ts';

const plan = ['meer', 'minder', 'gelijkblijvend', 'alle', 'binnen kader', 'binnen de norm', 'volgen', null];

test('every ambition of the plan has a meaning and a shape of its own', () => {
  expect(new Set(plan.map((ambition) => ambitionWords(ambition).shape)).size).toBe(plan.length);
  expect(plan.every((ambition) => ambitionWords(ambition).why !== '')).toBe(true);
});

test('gelijkblijvend is not read as anything but staying the same', () => {
  expect(ambitionWords('gelijkblijvend').why).toBe('De gemeente wil dat dit gelijk blijft.');
});
