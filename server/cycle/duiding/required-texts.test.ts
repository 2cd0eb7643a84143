import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { nothingAdopted } from '../adopted.ts';
import { requiredTexts as requiredBy } from './required-texts.ts';
import { proposedThreshold } from './threshold.ts';

const requiredTexts = (of: Parameters<typeof requiredBy>[0]) => requiredBy(of, nothingAdopted);
const release = { ...sampleRelease(), signals: [], goals: [] };
const bare = { ...release, indicators: release.indicators.map((one) => ({ ...one, verdicts: [] })), budget: [] };
const line = release.budget.find(({ by, quarter }) => by === 'taakveld' && quarter === null);
const verdict = { interpreted: [], sentence: '', reason: 'opposite', numbers: null, power: null };
const counts = {
  'op koers': 0,
  'wijkt af': 1,
  'niet vast te stellen': 0,
  'te vroeg': 0,
  verouderd: 0,
  volgen: 0,
  'geen indicator': 0,
};

const judged = (state: 'wijkt af' | 'op koers' | 'niet vast te stellen') => ({
  ...bare,
  indicators: bare.indicators.map((one) => ({
    ...one,
    verdicts: one.id === 'I20' ? [{ ...verdict, goal: '3.2', state }] : [],
  })),
  goals: [{ ...verdict, goal: '3.2', state, counts }],
});

test('where nothing deviates and nothing gives a signal, no text is needed', () => {
  expect(requiredTexts(bare)).toEqual([]);
});

test('a goal and an indicator that deviate need one; any other verdict does not', () => {
  expect(requiredTexts(judged('wijkt af'))).toMatchObject([
    { about: 'goal', subject: '3.2', reasons: ['wijkt af'] },
    { about: 'indicator', subject: 'I20', reasons: ['wijkt af'] },
  ]);
  expect(requiredTexts(judged('op koers'))).toEqual([]);
  expect(requiredTexts(judged('niet vast te stellen'))).toEqual([]);
});

test('money needs one above both the part and the amount, over and under the budget alike', () => {
  if (line === undefined) throw new Error('the sample has a taakveld');
  const spent = (budget: number, deviation: number) =>
    requiredTexts({ ...bare, budget: [{ ...line, code: '6.1', budget, deviation }] }).map(({ subject, reasons }) => [
      subject,
      reasons,
    ]);
  const asked = [['6.1', ['geld']]];
  // 5% of 4 million is 200.000; of a million 50.000, which is below the amount.
  expect(proposedThreshold).toEqual({ part: 0.05, euros: 100_000 });
  expect(spent(4_000_000, 200_000)).toEqual(asked);
  expect(spent(4_000_000, -200_000)).toEqual(asked);
  expect(spent(4_000_000, 199_999)).toEqual([]);
  expect(spent(1_000_000, 99_999)).toEqual([]);
  // The budget of 6.81 is negative in two years.
  expect(spent(-364_000, 100_000)).toEqual(asked);
});
