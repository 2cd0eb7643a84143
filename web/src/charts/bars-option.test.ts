import { expect, test } from 'vitest';
import type { Bars } from './bars.ts';
import { barsOption, barsTooltip } from './bars-option.ts';

const bars: Bars = {
  categories: ['6.81 Geëscaleerde zorg 18+', '7.1 Volksgezondheid'],
  series: [
    { name: 'Budget', colour: 'grey', values: [-364000, 1894000] },
    { name: 'Uitgegeven', colour: 'blue', values: [null, 0] },
  ],
  unit: 'EUR',
  decimals: 0,
  standing: false,
};

const namesInside = (width: number) =>
  (barsOption(bars)(width).yAxis as { axisLabel: { inside?: boolean } }).axisLabel.inside ?? false;

test('a negative budget stays negative and an unknown amount stays empty', () => {
  const { series } = barsOption(bars)(800);
  expect((series as { data: unknown[] }[]).map(({ data }) => data)).toEqual([
    [-364000, 1894000],
    ['-', 0],
  ]);
});

test('the tooltip leaves out what is unknown and keeps zero', () => {
  expect(barsTooltip(bars, 0)).toBe('6.81 Geëscaleerde zorg 18+\nBudget: €\u00A0\u22120,36\u00A0mln');
  expect(barsTooltip(bars, 1)).toBe(
    '7.1 Volksgezondheid\nBudget: €\u00A01,89\u00A0mln\nUitgegeven: €\u00A00,00\u00A0mln',
  );
});

test('on a phone the name stands above its bars, on a wide screen beside them', () => {
  expect([namesInside(320), namesInside(900)]).toEqual([true, false]);
});

test('years stand, so that time runs from left to right', () => {
  expect(barsOption({ ...bars, standing: true })(800).xAxis).toMatchObject({ type: 'category' });
});
