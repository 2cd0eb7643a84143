import { expect, test } from 'vitest';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { cellsOf } from './cells.ts';
import { isDominated } from './dominance.ts';
import { of, type Given } from './figures-for-test.ts';
import { earlierFigures, toldBefore } from './kept.ts';
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

/** What each aanbieder cost for so many residents of Wmo and of Jeugdwet: per wet, in all, and crossed. */
const perWet = (residents: Readonly<Record<string, readonly [wmo: number, jeugd: number]>>): Given[] => {
  const each = Object.entries(residents);
  return [
    cost('wet', 'Wmo', sum(each.map(([, [wmo]]) => wmo))),
    cost('wet', 'Jeugdwet', sum(each.map(([, [, jeugd]]) => jeugd))),
    ...each.map(([name, both]) => cost('aanbieder', name, sum(both))),
    ...each.flatMap(([name, both]) =>
      ['Wmo', 'Jeugdwet'].flatMap((wet, k) => {
        const here = both[k] ?? 0;
        return here === 0 ? [] : [cost('aanbieder per wet', `${wet} ${name}`, here)];
      }),
    ),
  ];
};
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test('what an aanbieder got for two residents of one wet is not what it got in all less the other wet', async () => {
  const given = { a: [20, 10], b: [30, 2], c: [10, 40] } as const;
  const shown = await shownOf(perWet(given));
  // 32.000 of b less 30.000 of Wmo would leave the 2.000, and so would 52.000 of Jeugdwet less 10.000 and 40.000. Of the four hidden
  // amounts, two of each wet and of each aanbieder, the 2.000 can be all from 0 to 32.000.
  expect(shown).toEqual({
    Wmo: 60_000,
    Jeugdwet: 52_000,
    a: 30_000,
    b: 32_000,
    c: 50_000,
    'Wmo a': 20_000,
    'Wmo b': null,
    'Wmo c': null,
    'Jeugdwet a': 10_000,
    'Jeugdwet b': null,
    'Jeugdwet c': null,
  });
});

test('what an aanbieder of one wet got is hidden under both its names, and not what the wet cost', async () => {
  const shown = await shownOf(perWet({ a: [28, 0], b: [0, 60], c: [2, 0], d: [9, 8] }));
  // 39.000 of Wmo less 28.000 and 9.000 would leave the 2.000, and so would both wetten less a, b and d.
  expect(shown).toEqual({
    Wmo: 39_000,
    Jeugdwet: 68_000,
    a: null,
    b: 60_000,
    c: null,
    d: 17_000,
    'Wmo a': null,
    'Jeugdwet b': 60_000,
    'Wmo c': null,
    'Wmo d': 9000,
    'Jeugdwet d': 8000,
  });
});

test('the only aanbieder of a wet is hidden with what the wet cost', async () => {
  const shown = await shownOf(perWet({ a: [20, 0], b: [30, 2], c: [10, 0] }));
  // Both wetten less Wmo would leave Jeugdwet; without b it can be anything.
  expect(shown).toMatchObject({ Wmo: 60_000, Jeugdwet: null, b: null, 'Jeugdwet b': null });
});

test('an amount hidden by a release without aanbieders per wet does not follow from a correction and the parts per wet', async () => {
  const inAll = perWet({ a: [20, 0], b: [0, 9], c: [2, 0], d: [30, 40] }).filter(
    ({ breakdown }) => breakdown !== 'aanbieder per wet',
  );
  const { shown } = await protect([of('KW04', 'amount', inAll)], standard);
  const before = { ...bareIndicator, id: 'KW04', source: 'BO' as const, observations: shown[0]?.observations ?? [] };
  expect(before.observations.find(({ group }) => group === 'c')?.numerator).toBe(null);
  const earlier = earlierFigures({
    indicators: [before],
    protection: { preset: standard, notes: [], figures: 0, small: 0, beside: 0, kept: 0, shareHidden: 0 },
  });
  // Thirteen residents of c are added: Wmo was 52.000 and is 65.000, so that 15.000 now would be 2.000 then.
  const corrected = perWet({ a: [20, 0], b: [0, 9], c: [15, 0], d: [30, 40] });
  const after = await protect([of('KW04', 'amount', corrected)], standard, earlier);
  const now = new Map(after.shown[0]?.observations.map(({ group, numerator }) => [group, numerator]));
  expect([now.get('c'), now.get('Wmo c')]).toEqual([null, null]);
});

/** What is shown of so many euros for thirty residents. */
const wet = (euros: number, preset = standard) => shownOf([{ ...cost('wet', 'Wmo', 30), numerator: euros }], preset);

test('one late declaration is not the difference of what two releases show', async () => {
  // EUR 412 more is nothing more; EUR 640 more shows as EUR 1.000, and could be all between none and EUR 2.000.
  expect([await wet(30_020), await wet(30_432), await wet(30_660)]).toEqual([
    { Wmo: 30_000 },
    { Wmo: 30_000 },
    { Wmo: 31_000 },
  ]);
  // Also where counts are not rounded; and further where the p% rule asks for more.
  expect(await Promise.all(presets.map(async (preset) => [preset.name, (await wet(30_660, preset))['Wmo']]))).toEqual([
    ['standaard', 31_000],
    ['ggd', 31_000],
    ['cbs', 31_000],
    ['streng', 30_000],
  ]);
  // Something is never shown as nothing.
  expect([await wet(120), await wet(0)]).toEqual([{ Wmo: 1000 }, { Wmo: 0 }]);
});

test('an amount that a release before showed to the cent is known exactly, and one that it rounded too', async () => {
  const figures = [
    cost('wet', 'Wmo', 30),
    cost('wet', 'Jeugdwet', 60),
    cost('aanbieder', 'a', 28),
    cost('aanbieder', 'b', 62),
  ].map((one) => ({ ...one, numerator: (one.numerator ?? 0) + 300 }));
  const before = (shownAs: (euros: number) => number) =>
    earlierFigures({
      indicators: [
        {
          ...bareIndicator,
          id: 'KW04',
          source: 'BO',
          observations: figures.map(({ numerator, contributions: _contributions, ...one }) => ({
            ...bareObservation,
            ...one,
            numerator: shownAs(numerator ?? 0),
          })),
        },
      ],
      protection: { preset: standard, notes: [], figures: 0, small: 0, beside: 0, kept: 0, shareHidden: 0 },
    });
  const [cell] = cellsOf(of('KW04', 'amount', figures), standard);
  const [count] = cell?.counts ?? [];
  if (cell === undefined || count === undefined) throw new Error('no amount');
  const exactly = { low: 30_300, high: 30_300 };
  expect(
    toldBefore(
      cell,
      count,
      before((euros) => euros),
    ),
  ).toEqual(exactly);
  expect(
    toldBefore(
      cell,
      count,
      before((euros) => Math.round(euros / 1000) * 1000),
    ),
  ).toEqual(exactly);
  expect(
    toldBefore(
      cell,
      count,
      before((euros) => euros + 1200),
    ),
  ).toBeNull();
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
