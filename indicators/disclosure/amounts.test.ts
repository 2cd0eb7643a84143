import { expect, test } from 'vitest';
import { isDominated } from './dominance.ts';
import { of, type Given } from './figures-for-test.ts';
import { presets, standard } from './presets.ts';
import { protect } from './protect.ts';

const at = (period: string, given: readonly Given[]) => given.map((one) => ({ ...one, period }));

/** What so many residents cost of EUR 1.000 each. */
const cost = (breakdown: string, group: string, residents: number): Given => ({
  breakdown,
  group,
  numerator: 1000 * residents,
  n: residents,
  contributions: Array.from({ length: residents }, () => 1000),
});

const shownOf = async (figures: Given[], preset = standard) => {
  const { shown } = await protect([of('KW04', 'amount', figures)], preset);
  return Object.fromEntries((shown[0]?.observations ?? []).map(({ group, numerator }) => [group, numerator]));
};

test('what one aanbieder got for two residents is not what both wetten cost less the other aanbieders', async () => {
  const shown = await shownOf([
    cost('wet', 'Wmo', 30),
    cost('wet', 'Jeugdwet', 60),
    cost('aanbieder', 'a', 28),
    cost('aanbieder', 'b', 60),
    cost('aanbieder', 'c', 2),
  ]);
  // 90.000 of both wetten less 28.000 and 60.000 would leave the 2.000.
  expect(shown).toEqual({ Wmo: 30_000, Jeugdwet: 60_000, a: null, b: 60_000, c: null });
});

test('a wet or an aanbieder that is not there in a quarter takes nothing away from what the others add up to', async () => {
  const first = [
    cost('wet', 'Wmo', 20),
    cost('wet', 'Jeugdwet', 10),
    cost('aanbieder', 'a', 20),
    cost('aanbieder', 'b', 10),
  ];
  const second = [cost('wet', 'Jeugdwet', 30), cost('aanbieder', 'b', 28), cost('aanbieder', 'c', 2)];
  const { shown } = await protect([of('KW04', 'amount', [...at('2024Q1', first), ...at('2024Q2', second)])], standard);
  expect(shown[0]?.observations.map(({ numerator }) => numerator)).toEqual([
    20_000,
    10_000,
    20_000,
    10_000,
    30_000,
    null,
    null,
  ]);
});

test.each(presets.map((preset) => [preset.title, preset] as const))(
  'by %s more paid back than asked for one resident is hidden, and stops nothing',
  async (_, preset) => {
    const shown = await shownOf(
      [
        { ...cost('wet', 'Wmo', 60), numerator: 59_950 },
        cost('wet', 'Jeugdwet', 60),
        cost('productgroep', 'Begeleiding', 40),
        cost('productgroep', 'Dagbesteding', 20),
        { breakdown: 'productgroep', group: 'Overige ondersteuning', numerator: -50, n: 1, contributions: [-50] },
        // Both wetten have Vervoer; of its parts nobody knows whether they are negative.
        { breakdown: 'productgroep', group: 'Vervoer', numerator: -80, n: 2, contributions: [20, -100] },
        { ...cost('productgroep', 'Jeugd-ggz', 60), numerator: 60_080 },
      ],
      preset,
    );
    expect(shown).toMatchObject({ 'Overige ondersteuning': null, Vervoer: null });
  },
);

test('an amount that is mostly one large repayment is that of one resident: its size counts, not its sign', () => {
  // Hundepool e.a. (2012), 4.2: for contributions of both signs the rules look at their sizes.
  const rule = { n: 1, k: 0.75, p: 0.1 };
  expect(isDominated([100, 100, 100, 100, 100, -9000], rule)).toBe(true);
  expect(isDominated([100, 100, 100, 100, 100, -100], rule)).toBe(false);
});
