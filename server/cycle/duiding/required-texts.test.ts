import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { nothingAdopted } from '../adopted.ts';
import { requiredTexts as requiredBy } from './required-texts.ts';
import { proposedThreshold } from './threshold.ts';

const requiredTexts = (of: Parameters<typeof requiredBy>[0], moment: string | null = null) =>
  requiredBy(of, nothingAdopted, moment);
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

test('the money is that of the year of the moment where there is any, and says whether it is so or only expected', () => {
  if (line === undefined) throw new Error('the sample has a taakveld');
  const of = { ...line, code: '6.1', budget: 1_000_000 };
  const whole = { ...of, year: 2024, complete: true, deviation: 300_000 };
  // Of 2025 one quarter is in: less is expected.
  const begun = { ...of, year: 2025, complete: false, deviation: -250_000 };
  const moneyAt = (moment: string | null) => requiredTexts({ ...bare, budget: [whole, begun] }, moment)[0]?.money;
  const [so, expected] = [
    { year: 2024, deviation: 300_000, isExpected: false },
    { year: 2025, deviation: -250_000, isExpected: true },
  ];
  expect(moneyAt('2024-jaarrekening')).toEqual(so);
  expect(moneyAt('2025-kwartaalrapportage-1')).toEqual(expected);
  // Of 2026 there is nothing, so the newest stands there.
  expect(moneyAt('2024-begroting')).toEqual(so);
  expect(moneyAt('2026-begroting')).toEqual(expected);
  expect(moneyAt(null)).toEqual(expected);
});
