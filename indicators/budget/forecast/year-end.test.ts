import { expect, test } from 'vitest';
import { backTest } from './back-test.ts';
import { forecastsOf } from './forecasts-of.ts';
import type { Ledger } from './ledger.ts';
import { overrunSince } from './overrun-since.ts';
import { sumOfForecasts } from './sum-of-forecasts.ts';
import { chanceAbove, intervalOf, type YearEnd } from './year-end.ts';

const made = (part: Partial<YearEnd>): YearEnd => ({
  code: '6.81',
  year: 2022,
  known: 1,
  value: -200_000,
  error: { size: 10_000, degrees: 3.5 },
  naive: -150_000,
  ...part,
});

test('the interval and the chance of R: qt(0.9, 3.5) = 1.57658, qt(0.975, 3.5) = 2.94009, 1 - pt(-0.7, 3.5) = 73.6183%', () => {
  const narrow = intervalOf(made({}), 0.8);
  expect(narrow?.lower).toBeCloseTo(-200_000 - 15_765.7660514, 4);
  expect(intervalOf(made({}), 0.95)?.upper).toBeCloseTo(-200_000 + 29_400.8863798, 4);
  // A budget below zero is an amount as any other.
  expect(chanceAbove(made({}), -207_000)).toBeCloseTo(0.736182928827, 10);
  expect(chanceAbove(made({ error: null }), 0)).toBeNull();
  expect(chanceAbove(made({ error: { size: 0, degrees: 2 } }), -200_000)).toBe(0);
});

const moments = (...chances: (number | null)[]) => chances.map((chance, index) => ({ quarter: index + 1, chance }));

test('an overrun is visible from the quarter in which the chance came to 80% and stayed there', () => {
  expect(overrunSince(moments(0.9, 0.7, 0.85), 'above')).toBe(3);
  expect(overrunSince(moments(0.8, 0.9, 0.99), 'above')).toBe(1);
  expect(overrunSince(moments(0.8, 0.9, 0.5), 'above')).toBe(4);
  expect(overrunSince(moments(0.9, 0.95, 0.99), 'within')).toBeNull();
  expect(overrunSince(moments(0.5, 0.9), null)).toBe(2);
  expect(overrunSince(moments(0.9, 0.5), null)).toBeNull();
  expect(overrunSince(moments(null, null, null), 'above')).toBe(4);
});

test('a sum adds variances: errors of 3 and 4 make 5, with no more degrees than a part has', () => {
  const parts = [
    made({ code: 'a', value: 100, error: { size: 3, degrees: 4 } }),
    made({ code: 'b', value: 50, error: { size: 4, degrees: 9 } }),
  ];
  // Welch and Satterthwaite: 25² / (81/4 + 256/9) = 12.8, and no part has more than 9; 25² / (81/4 + 256/1) = 2.2624.
  const [sum] = sumOfForecasts('som', ['a', 'b'], parts, new Map());
  expect(sum).toMatchObject({ value: 150, naive: -300_000 });
  expect(sum?.error?.size).toBeCloseTo(5, 12);
  expect(sum?.error?.degrees).toBe(9);
  const few = parts.map((one) => (one.code === 'b' ? { ...one, error: { size: 4, degrees: 1 } } : one));
  expect(sumOfForecasts('som', ['a', 'b'], few, new Map())[0]?.error?.degrees).toBeCloseTo(2.2624, 4);
  // A year later: the sum was off by 10, which is 2 errors. The parts count for 3 errors: sqrt((3 x 25 + 4 x 25) / 4).
  const later = [...parts, ...parts.map((one) => ({ ...one, year: 2023 }))];
  const next = sumOfForecasts('som', ['a', 'b'], later, new Map([[2022, 160]])).at(-1);
  expect(next?.error?.size).toBeCloseTo(5 * Math.sqrt(7 / 4), 4);
  expect(sumOfForecasts('som', ['a', 'b', 'c'], parts, new Map())).toEqual([]);
});

const flat = (year: number, each: number, quarters = 4) => ({
  year,
  quarters: Array.from({ length: quarters }, () => ({ lasten: each, baten: 0 })),
  running: [],
});

test('forecasts know only what was known then, and learn from the year when it has ended', () => {
  const ledger: Ledger = {
    code: 'x',
    // 2020 rises in its last quarter: from March it was off by 40 of 400.
    years: [
      flat(2019, 100),
      { ...flat(2020, 100), quarters: [...flat(2020, 100, 3).quarters, { lasten: 140, baten: 0 }] },
      flat(2021, 100, 1),
    ],
  };
  const found = forecastsOf([ledger]);
  expect(found.map(({ year, known, value, naive }) => [year, known, Math.round(value), naive])).toEqual([
    [2020, 1, 400, 400],
    [2020, 2, 400, 400],
    [2020, 3, 400, 400],
    // The share says 420: it was off by 40 of 400 with one year behind it, which is 36.4 now; the year before says 440, off by 42 now.
    [2021, 1, Math.round(420 + (20 * 36.4 ** 2) / (36.4 ** 2 + 42 ** 2)), 440],
  ]);
  expect(found.slice(0, 3).every(({ error }) => error === null)).toBe(true);
  // 40 of 400 with one year behind it, on 420 with two: 420 x 0.1 / sqrt 2 x sqrt 1.5.
  expect(found.at(-1)?.error).toEqual({ size: expect.closeTo(36.3731, 4), degrees: 1 });
});

test('the back-test counts the years that fell within an interval, and compares with the naive forecast', () => {
  const row = { by: 'taakveld', code: '6.81', name: 'x', invented: false } as const;
  const outcomes = [
    { forecast: made({}), realised: -190_000 },
    { forecast: made({ known: 2 }), realised: -220_000 },
    { forecast: made({ known: 3, error: null }), realised: -200_000 },
    { forecast: made({ year: 2021, naive: null }), realised: 0 },
  ];
  // 15.766 holds 10.000 and not 20.000; 29.401 holds both. Ours 10, 20, 0; naive 40, 70, 50 (x 1.000).
  expect(backTest(row, outcomes)).toEqual({
    ...row,
    from: '2022Q1',
    to: '2022Q3',
    forecasts: 3,
    meanAbsoluteError: 10_000,
    meanAbsoluteErrorNaive: expect.closeTo(53_333.33, 2),
    intervals: 2,
    within80: 1,
    within95: 2,
  });
  expect(backTest(row, [])).toBeNull();
});
