import type { Verdict } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { periodPosition } from '../charts/period-position.ts';
import { marksSummary, trendMarksOf } from './trend-marks-of.ts';

const numbers: NonNullable<Verdict['numbers']> = {
  measure: 'main',
  unit: '%',
  decimals: 1,
  test: '',
  uncertainty: '',
  p: null,
  estimate: 0,
  lower: null,
  upper: null,
  confidence: 95,
  margin: null,
  norm: 95,
  baseline: null,
  latest: { period: '2025', value: 69.8, lower: null, upper: null, n: null },
  target: { value: 95, by: 2024, from: { period: '2020', value: 71.9 }, side: 'minstens' },
};
const measure = { key: 'main', unit: '%', decimals: 1 };
const rest = { signal: undefined, level: undefined };
const signal = {
  indicator: 'I14',
  measure: 'main',
  period: '2025Q4',
  rule: 'zeven aan één kant',
  direction: 'lager' as const,
  value: 365,
  mean: 406,
  lower: 275,
  upper: 538,
  since: '2021Q1',
};

test('a norm on a path goes from the nulmeting to its year', () => {
  const marks = trendMarksOf({ ...rest, measure, verdicts: [{ goal: '2.1', numbers }], periods: ['2020', '2025'] });
  expect(marks.targets).toEqual([
    {
      name: 'doel 2.1: minstens 95% in 2024',
      path: [
        { at: 2020, value: 71.9 },
        { at: 2024, value: 95 },
      ],
    },
  ]);
  expect(marksSummary(marks)).toBe(' In de grafiek staat ook: doel 2.1: minstens 95% in 2024.');
});

test('several goals may each have a target', () => {
  const verdicts = ['2.1', '6.1'].map((goal) => ({ goal, numbers }));
  expect(trendMarksOf({ ...rest, measure, verdicts, periods: ['2020'] }).targets).toHaveLength(2);
});

const adopted: NonNullable<Verdict['targets']>[number] = {
  path: 1,
  measure: 'main',
  unit: '%',
  decimals: 1,
  quarters: 1,
  steps: [
    { year: 2024, low: 68, high: 75, setBy: 'gemeenteraad', decision: 'Raadsbesluit 1' },
    { year: 2026, low: 70.25, high: null, setBy: 'gemeenteraad', decision: 'Raadsbesluit 2' },
  ],
  current: 2026,
  from: { period: '2020', value: 60 },
  low: 69,
  high: null,
  state: 'op koers',
  reason: 'norm-met',
};

test('adopted targets are a path for each side, once however many goals there are, in place of our own norm', () => {
  const verdicts = ['2.1', '6.1'].map((goal) => ({ goal, numbers, targets: [adopted] }));
  expect(trendMarksOf({ ...rest, measure, verdicts, periods: ['2020', '2025'] }).targets).toEqual([
    {
      name: 'doelwaarde: minstens 68% in 2024 (gemeenteraad) en doelwaarde: minstens 70,25% in 2026 (gemeenteraad)',
      path: [
        { at: 2020, value: 60 },
        { at: 2024, value: 68 },
        { at: 2026, value: 70.25 },
      ],
    },
    {
      name: 'doelwaarde: hoogstens 75% in 2024 (gemeenteraad)',
      path: [
        { at: 2020, value: 60 },
        { at: 2024, value: 75 },
      ],
    },
  ]);
});

test('a target of a year stands over the quarters of a count in equal parts, and says so', () => {
  const perYear = {
    ...adopted,
    unit: 'bezwaren',
    quarters: 4,
    from: null,
    steps: [{ year: 2025, low: null, high: 300, setBy: 'college', decision: 'x' }],
  };
  const count = { key: 'main', unit: 'bezwaren', decimals: 0 };
  const verdicts = [{ goal: '7.2', numbers: null, targets: [perYear] }];
  const { targets } = trendMarksOf({ ...rest, measure: count, verdicts, periods: ['2024Q1', '2024Q2'] });
  expect(targets).toEqual([
    {
      name: 'doelwaarde: hoogstens 300\u00A0bezwaren per jaar in 2025 (college), dat is gemiddeld 75\u00A0bezwaren per kwartaal',
      // The first quarter lies at the beginning of its year, the target at the end of its own.
      path: [
        { at: periodPosition('2024Q1'), value: 75 },
        { at: 2026, value: 75 },
      ],
    },
  ]);
});

test('what was judged in another measure or unit is not drawn beside this one', () => {
  const other = { ...numbers, unit: 'per 1.000 inwoners' };
  expect(
    trendMarksOf({ ...rest, measure, verdicts: [{ goal: '2.1', numbers: other }], periods: ['2020'] }).targets,
  ).toEqual([]);
});

test('a signal marks the measurements that its rule is about, with what was to be expected', () => {
  const periods = [2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
  const count = { key: 'main', unit: 'inwoners', decimals: 0 };
  const { flagged, expected } = trendMarksOf({ measure: count, verdicts: [], level: undefined, signal, periods });
  expect(flagged?.periods).toEqual(periods.slice(-7));
  expect(expected).toMatchObject({ since: '2021Q1', name: 'te verwachten: tussen 275 en 538\u00A0inwoners' });
  const outside = trendMarksOf({
    measure: count,
    verdicts: [],
    level: undefined,
    signal: { ...signal, rule: 'buiten de grenzen' },
    periods,
  });
  expect(outside.flagged?.periods).toEqual(['2025Q4']);
});
