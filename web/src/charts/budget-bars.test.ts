import { expect, test } from 'vitest';
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
