import { expect, test } from 'vitest';
import { signalen } from './signalen.ts';

const quarter = (index: number) => `${2020 + Math.floor(index / 4)}Q${(index % 4) + 1}`;
const points = (...values: number[]) => values.map((value, index) => ({ period: quarter(index), value }));
const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

test('F02 counts the series that give a signal in a quarter, of those with twelve quarters and a figure in it', () => {
  const counts = signalen.derived?.[0]?.counts([
    { indicator: 'I18', points: points(...calm, 40) },
    { indicator: 'I16', points: points(...calm, 9) },
    { indicator: 'I18', points: points(...calm) },
  ]);
  expect(counts).toHaveLength(2);
  expect(counts?.at(0)).toEqual({ period: '2022Q4', n: 3, numerator: 0, denominator: null });
  expect(counts?.at(-1)).toEqual({ period: '2023Q1', n: 2, numerator: 1, denominator: null });
});

test('F02 leaves out a series with a hidden quarter among its last twelve', () => {
  const whole = points(...calm, 40);
  const hidden = whole.filter(({ period }) => period !== '2022Q1');
  const counts = signalen.derived?.[0]?.counts([
    { indicator: 'I18', points: whole },
    { indicator: 'I27', points: hidden },
  ]);
  expect(counts?.at(-1)).toEqual({ period: '2023Q1', n: 1, numerator: 1, denominator: null });
});
