import type { GoalSummary, PrincipleSummary } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { changedVerdicts, momentName, newFigures } from './since-moment.ts';

const verdict = (goal: string, state: 'op koers' | 'wijkt af'): NonNullable<GoalSummary['verdict']> => ({
  goal,
  state,
  reason: 'all-agree',
  sentence: '',
  interpreted: [],
  counts: {
    'op koers': 0,
    'wijkt af': 0,
    'niet vast te stellen': 0,
    'te vroeg': 0,
    verouderd: 0,
    volgen: 0,
    'geen indicator': 0,
  },
});
const goal = (id: string, state: 'op koers' | 'wijkt af'): GoalSummary => ({
  id,
  title: '',
  text: '',
  part: null,
  ambition: null,
  ambitionInterpreted: false,
  withoutIndicator: null,
  seeAlso: [],
  indicators: [],
  withoutFigure: [],
  verdict: verdict(id, state),
});
const principles: PrincipleSummary[] = [
  { id: 'meedoen', name: '', leading: true, budget: [], goals: [goal('1.1', 'wijkt af'), goal('1.2', 'op koers')] },
];
const since = {
  moment: 'decemberrapportage',
  year: 2025,
  on: '2025-11-29',
  goals: (['1.1', '1.2'] as const).map((id) => ({ goal: id, state: 'op koers' as const, reason: 'all-agree' })),
  figures: [],
};

test('only the goals that are shown as something else now have changed', () => {
  expect(changedVerdicts(principles, since).map((one) => [one.goal.id, one.before.state])).toEqual([
    ['1.1', 'op koers'],
  ]);
});

test('the report is named with its day, and that there is nothing new is said', () => {
  expect(momentName(since)).toBe('de decemberrapportage 2025 (29 november 2025)');
  expect(newFigures(principles, since)).toBe('Er is geen cijfer over een later tijdvak bij gekomen.');
});
