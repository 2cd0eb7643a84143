import { expect, test } from 'vitest';
import { countedVerdicts, verdictStates, verdictWords } from './verdict.ts';

test('every verdict has words and a shape of its own, so that none needs a colour', () => {
  expect(verdictStates).toHaveLength(7);
  expect(new Set(verdictStates.map((state) => verdictWords(state).shape)).size).toBe(7);
  expect(new Set(verdictStates.map((state) => verdictWords(state).label)).size).toBe(7);
});

test('states that no goal has are not counted', () => {
  const none = { 'op koers': 0, 'niet vast te stellen': 0, 'te vroeg': 0, verouderd: 0, volgen: 0 };
  expect(countedVerdicts({ ...none, 'wijkt af': 2, 'geen indicator': 0 })[0]?.text).toBe('2 wijken af');
  expect(countedVerdicts({ ...none, 'wijkt af': 1, 'geen indicator': 3 }).map(({ text }) => text)).toEqual([
    '1 wijkt af',
    '3 zonder indicator',
  ]);
});
