import { expect, test } from 'vitest';
import { commonScale, panelColumns, panelsHeight } from './panels.ts';
import { panelsOption } from './panels-option.ts';
import { point } from './point.fixture.ts';

const panels = {
  unit: 'trajecten',
  decimals: 0,
  breaks: [],
  groups: [
    { name: 'Bant', points: [point('2024Q1', 40)] },
    { name: 'Emmeloord', points: [point('2024Q1', 955), point('2024Q2', 1010)] },
    { name: 'Ens', points: [point('2024Q2', null, { status: 'suppressed' })] },
  ],
};

test('all groups have one scale, in whole steps from zero', () => {
  expect(commonScale(panels)).toEqual({ min: 0, max: 1250, interval: 250 });
  const axes = panelsOption(panels, 600).yAxis as { min: number; max: number; name: string }[];
  expect(axes.map(({ min, max, name }) => [min, max, name])).toEqual([
    [0, 1250, 'Bant'],
    [0, 1250, 'Emmeloord'],
    [0, 1250, 'Ens'],
  ]);
});

test('a share never has an axis beyond a hundred', () => {
  const share = { ...panels, unit: '%', groups: [{ name: 'Bant', points: [point('2024', 60), point('2025', 98)] }] };
  expect(commonScale(share)).toEqual({ min: 60, max: 100, interval: 10 });
});

test('without any figure there is no scale', () => {
  expect(commonScale({ ...panels, groups: panels.groups.slice(2) })).toBeNull();
});

test('small charts stand in fewer columns where there is less room', () => {
  expect([320, 600, 1040].map(panelColumns)).toEqual([2, 2, 4]);
  expect([320, 1040].map((width) => panelsHeight(panels, width))).toEqual([328, 164]);
});

test('every small chart has the same years, and a group keeps its own measurements', () => {
  const axes = panelsOption(panels, 600).xAxis as { min: number; max: number }[];
  expect(new Set(axes.map(({ min, max }) => `${min}-${max}`)).size).toBe(1);
});
