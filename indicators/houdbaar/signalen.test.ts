import { expect, test } from 'vitest';
import { signalen } from './signalen.ts';

const quarter = (index: number) => `${2020 + Math.floor(index / 4)}Q${(index % 4) + 1}`;
const points = (...values: number[]) => values.map((value, index) => ({ period: quarter(index), value }));
const baselines = [{ from: '2020Q1', to: '2024Q4', why: '' }];
const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

test('F02 counts the series that give a signal in a quarter, of those with twelve quarters before it and a figure in it', () => {
  const counts = signalen.derived?.[0]?.counts([
    { indicator: 'I18', points: points(...calm, 40), baselines },
    { indicator: 'I16', points: points(...calm, 9), baselines },
    { indicator: 'I18', points: points(...calm), baselines },
  ]);
  expect(counts).toHaveLength(1);
  expect(counts?.at(-1)).toEqual({ period: '2023Q1', n: 2, numerator: 1, denominator: null });
});

test('F02 leaves out a series with a hidden quarter among the twelve before it', () => {
  const whole = points(...calm, 40);
  const hidden = whole.filter(({ period }) => period !== '2022Q1');
  const counts = signalen.derived?.[0]?.counts([
    { indicator: 'I18', points: whole, baselines },
    { indicator: 'I27', points: hidden, baselines },
  ]);
  expect(counts?.at(-1)).toEqual({ period: '2023Q1', n: 1, numerator: 1, denominator: null });
});
