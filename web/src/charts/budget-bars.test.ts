import { expect, test } from 'vitest';
import { barsOption } from './bars-option.ts';
import { budgetBars } from './budget-bars.ts';
import { budgetLine } from './budget-line.fixture.ts';

const drawn = (...lines: ReturnType<typeof budgetLine>[]) =>
  budgetBars(lines, { categories: lines.map(({ code }) => code), standing: true });

test('budget and spending stand side by side, a negative budget too', () => {
  const { bars, legend } = drawn(budgetLine({ budget: -364_000, realised: null }), budgetLine({ realised: 0 }));
  expect(bars.series.map(({ name, values }) => [name, values])).toEqual([
    ['Budget', [-364_000, 43_116_000]],
    ['Uitgegeven', [null, 0]],
  ]);
  expect(legend.map(({ name }) => name)).toEqual(['Budget', 'Uitgegeven (lasten min baten), in miljoenen euro’s']);
});

test('what no line has is not drawn and not in the legend', () => {
  expect(drawn(budgetLine({ realised: null })).legend.map(({ name }) => name)).toEqual(['Budget, in miljoenen euro’s']);
  expect(drawn(budgetLine({ budget: null, realised: null })).bars.series).toEqual([]);
});

test('a break stands before the year that it begins with, in years that stand; the first year breaks with nothing', () => {
  const years = [2018, 2023, 2024, 2025].map((year) =>
    budgetLine({ year, ...(year % 2 === 1 || year === 2018 ? { break: 'andere codes' } : {}) }),
  );
  const categories = years.map(({ year }) => String(year));
  expect(budgetBars(years, { categories, standing: true }).bars.breaks).toEqual([1, 3]);
  expect(budgetBars(years, { categories, standing: false }).bars.breaks).toEqual([]);
  const option = barsOption(budgetBars(years, { categories, standing: true }).bars)(800);
  expect((option.series as { name?: string }[]).filter(({ name }) => name === 'breuk')).toHaveLength(2);
});
