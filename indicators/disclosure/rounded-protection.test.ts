import { expect, test } from 'vitest';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { isDominated } from './dominance.ts';
import { toldBy } from './interval.ts';
import { earlierFigures } from './kept.ts';
import { of, table } from './figures-for-test.ts';
import { tooNarrow } from './linear-program.ts';
import { presets, standard } from './presets.ts';
import { protect } from './protect.ts';
import { readPreset } from './read-preset.ts';

test('counts go to the nearest five, and a share is that of the rounded counts', async () => {
  const given = { numerator: 57, denominator: 132, n: 132 };
  const { shown } = await protect([of('I09', 'share', [given], 'FO')], standard);
  expect(shown[0]?.observations[0]).toMatchObject({ numerator: 55, denominator: 130, n: 130 });
  expect(shown[0]?.observations[0]?.value).toBeCloseTo(42.307_692, 5);
});

test('a five that is shown was 5, 6 or 7, a ten was 8 to 12, a zero is none', () => {
  expect([5, 10, 0].map((shown) => toldBy(shown, standard))).toEqual([
    { low: 5, high: 7 },
    { low: 8, high: 12 },
    { low: 0, high: 0 },
  ]);
});

test('a small count stays hidden, and rounding leaves room enough to show the others', async () => {
  const { shown, account } = await protect([of('I16', 'count', table([3, 21, 34, 18]))], standard);
  expect(shown[0]?.observations.map(({ numerator }) => numerator)).toEqual([75, null, 20, 35, 20]);
  expect(account).toEqual({ figures: 5, small: 1, beside: 0, kept: 0, toldBefore: 0, audited: 1 });
});

test('what the release before hid stays hidden after a correction, also when other rules are chosen', async () => {
  const first = await protect([of('I16', 'count', table([3, 21, 34]))], standard);
  const released = (preset: typeof standard) => ({
    indicators: first.shown.map(({ observations }) => ({ ...bareIndicator, id: 'I16', observations })),
    protection: { ...first.account, preset, notes: [], shareHidden: 0 },
  });
  const corrected = [of('I16', 'count', table([9, 21, 34]))];
  const again = await protect(corrected, standard, earlierFigures(released(standard)));
  expect(again.shown[0]?.observations[1]?.status).toBe('suppressed');
  expect(again.account.kept).toBe(1);
  const anew = await protect(corrected, standard, earlierFigures(released({ ...standard, name: 'eigen' })));
  expect(anew.shown[0]?.observations[1]?.status).toBe('suppressed');
});

test('a correction that leaves the figures beside it as they were shown is published, and they are hidden with it', async () => {
  const first = await protect([of('I37', 'count', table([20]))], standard);
  const released = {
    indicators: first.shown.map(({ observations }) => ({ ...bareIndicator, id: 'I37', observations })),
    protection: { ...first.account, preset: standard, notes: [], shareHidden: 0 },
  };
  // The total stays 20 and 19 is shown as 20 too: 18 to 22 less 18 to 22 leaves 4 at most for the new group.
  const corrected = [of('I37', 'count', table([19, 1]))];
  const { shown } = await protect(corrected, standard, earlierFigures(released));
  expect(shown[0]?.observations.map(({ status }) => status)).toEqual(['suppressed', 'suppressed', 'suppressed']);
});

const both = (period: string, stock: number, begun: number) =>
  [
    { measure: 'lopend', period, numerator: stock },
    { measure: 'main', period, numerator: begun },
  ] as const;

test('a count of 3 begun does not follow from what ran before and after it, when nothing is rounded', async () => {
  const given = of('I29', 'count', [...both('2024Q1', 20, 9), ...both('2024Q2', 23, 3)]);
  const [main] = given.indicator.measures;
  if (main === undefined) throw new Error('no measure');
  const measures = [main, { ...main, key: 'lopend' }];
  const exact = { ...standard, roundTo: 1 };
  const { shown } = await protect([{ ...given, indicator: { ...given.indicator, measures } }], exact);
  // 23 that run and 20 that ran leave at least 3 that began: the smaller of them is hidden with it.
  expect(shown[0]?.observations.map(({ numerator }) => numerator)).toEqual([null, 9, 23, null]);
});

test('a count of 3 begun does not follow from what ran on and what ended, though each is rounded', async () => {
  const running = of('I17', 'count', [
    { period: '2019Q1', numerator: 7 },
    { period: '2019Q2', numerator: 5 },
  ]);
  const ended = of('I20', 'share', [{ period: '2019Q2', numerator: 5, denominator: 5 }]);
  const ratio = { measure: 'uitstroom-per-instroom', period: '2019Q2', numerator: 5, denominator: 3 };
  const [main] = ended.indicator.measures;
  if (main === undefined) throw new Error('no measure');
  const flow = {
    indicator: {
      ...ended.indicator,
      measures: [main, { ...main, key: 'uitstroom-per-instroom', kind: 'ratio' as const }],
    },
    observations: [...ended.observations, { ...bareObservation, ...ratio }],
  };
  const { shown } = await protect([running, flow], standard);
  const [stock = [], [share, perBegun] = []] = shown.map(({ observations }) => observations);
  expect(perBegun?.status).toBe('suppressed');
  // 5 to 7 that ran, 5 to 7 that ended and 5 to 7 that ran before leave at least 3 that began: one of them is hidden with it.
  expect([...stock, share].filter((o) => o?.status === 'suppressed').length).toBe(1);
});

/** What ran at the end of, and began in, the quarters of 2024. */
const counted = (quarters: readonly [number, number][]) => {
  const given = of(
    'I29',
    'count',
    quarters.flatMap(([stock, begun], index) => both(`2024Q${index + 1}`, stock, begun)),
  );
  const measures = given.indicator.measures.flatMap((main) => [main, { ...main, key: 'lopend' }]);
  return [{ ...given, indicator: { ...given.indicator, measures } }];
};

test('a count of 3 begun after a correction is published with what ran before it hidden, and what was shown before and is the same stays', async () => {
  const exact = { ...standard, roundTo: 1 };
  const first = await protect(
    counted([
      [20, 9],
      [27, 7],
    ]),
    exact,
  );
  expect(first.shown[0]?.observations.map(({ numerator }) => numerator)).toEqual([20, 9, 27, 7]);
  const released = {
    indicators: first.shown.map(({ observations }) => ({ ...bareIndicator, id: 'I29', observations })),
    protection: { ...first.account, preset: exact, notes: [], shareHidden: 0 },
  };
  // 27 that run, as was shown before, and 24 that ran leave at least 3 that began.
  const again = await protect(
    counted([
      [24, 9],
      [27, 3],
    ]),
    exact,
    earlierFigures(released),
  );
  expect(again.shown[0]?.observations.map(({ numerator }) => numerator)).toEqual([null, 9, 27, null]);
});

const pair = (at: readonly number[], value: number) => ({ at, times: [1, 1], low: value, high: value });

test('a linear program finds what single sums do not: a + b, b + c and a + c say each of them', async () => {
  const free = { low: 0, high: Infinity };
  const problem = {
    rows: [pair([0, 1], 10), pair([1, 2], 11), pair([0, 2], 7)],
    bounds: [free, free, free],
    needs: [{ low: 1, high: 5 }, null, null],
    values: [3, 7, 4],
  };
  expect(await tooNarrow([problem])).toEqual([{ problem: 0, place: 0, reach: { low: 3, high: 3 } }]);
  expect(await tooNarrow([{ ...problem, rows: problem.rows.slice(0, 2) }])).toEqual([]);
});

test('an amount of which one contributor has most, or that tells one contributor to another, is dominated', () => {
  const rule = { n: 1, k: 0.75, p: 0.1 };
  expect(isDominated([80, 10, 10], rule)).toBe(true);
  expect(isDominated([50, 46, 4], rule)).toBe(true);
  expect(isDominated([50, 30, 20], rule)).toBe(false);
});

test('a dominated amount is hidden with another beside it, and the others are rounded to EUR 1.000', async () => {
  const { shown } = await protect(
    [
      of('X01', 'amount', [
        { numerator: 1003, contributions: [200, 200, 200, 200, 203] },
        { breakdown: 'wet', group: 'a', numerator: 100, contributions: [90, 5, 5] },
        { breakdown: 'wet', group: 'b', numerator: 300, contributions: [100, 100, 100] },
        { breakdown: 'wet', group: 'c', numerator: 603, contributions: [201, 201, 201] },
      ]),
    ],
    standard,
  );
  expect(shown[0]?.observations.map(({ numerator }) => numerator)).toEqual([1000, null, null, 1000]);
});

test('rules are chosen by name, and a wrong name is refused with the names there are', () => {
  expect(readPreset({})).toBe(standard);
  expect(readPreset({ PROTECTION: 'ggd' }).largestShare).toBe(0.9);
  expect(() => readPreset({ PROTECTION: 'los' })).toThrow('Kies standaard, ggd, cbs, streng');
  expect(presets.every(({ smallest, roundTo }) => smallest >= roundTo)).toBe(true);
});
