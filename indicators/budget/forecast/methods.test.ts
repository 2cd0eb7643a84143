import { expect, test } from 'vitest';
import { combine } from './combine.ts';
import type { LedgerYear } from './ledger.ts';
import { pooledVariances } from './pooled-variances.ts';
import { runningAssignments } from './running-assignments.ts';
import { sameQuartersLastYear } from './same-quarters-last-year.ts';
import { seasonalShare } from './seasonal-share.ts';
import { sharedDegrees } from './shared-degrees.ts';

const year = (of: number, lasten: number[], baten: number[] = [], running: (number | null)[] = []): LedgerYear => ({
  year: of,
  quarters: lasten.map((amount, index) => ({ lasten: amount, baten: baten[index] ?? 0 })),
  running,
});

test('a year from the share of earlier years: 500 of 2.000 lasten and 80 of 200 baten were in by March', () => {
  const earlier = [
    year(2021, [200, 200, 200, 200], [30, 20, 20, 30]),
    year(2022, [300, 300, 300, 300], [50, 0, 0, 50]),
  ];
  expect(seasonalShare(year(2023, [400], [40]), earlier)).toEqual({ lasten: 1600, baten: 100 });
});

test('nothing spent by now adds what came later on average; what no year knew has no forecast', () => {
  const earlier = [year(2021, [0, 0, 0, 100]), year(2022, [0, 0, 0, 300])];
  expect(seasonalShare(year(2023, [0, 0]), earlier)).toEqual({ lasten: 200, baten: 0 });
  expect(seasonalShare(year(2023, [50], [7]), earlier)).toBeNull();
  expect(seasonalShare(year(2023, [50]), [])).toBeNull();
});

test('a credit so far adds what came later on average: a share of it would turn the year round', () => {
  expect(seasonalShare(year(2023, [-10]), [year(2022, [50, 50, 50, 50])])).toEqual({ lasten: 140, baten: 0 });
});

test('the seasonal naive forecast takes the quarters to come from the year before, of whatever sign', () => {
  const before = year(2022, [10, 20, 30, 40], [100, 100, 100, 100]);
  expect(sameQuartersLastYear(year(2023, [15, 25], [90, 90]), [before])).toBe(40 - 180 + 70 - 200);
  expect(sameQuartersLastYear(year(2024, [15]), [before])).toBeNull();
});

test('volume x tariff: 12 run now where 10 ran before, at 30 a unit that costs a tenth more later in the year', () => {
  // 2022: 100 / 10 by March, 330 / 30 after: a unit costs 1.1 times as much. Now 300 / 10 = 30; 3 quarters x 12 x 33 = 1.188.
  const before = year(2022, [100, 110, 110, 110], [], [10, 10, 10, 10]);
  expect(runningAssignments(year(2023, [360], [], [12]), [before])).toBeCloseTo(360 + 1188, 9);
  expect(runningAssignments(year(2023, [360], [], [null]), [before])).toBeNull();
  expect(
    runningAssignments(year(2023, [360], [], [12]), [year(2022, [100, 110, 110, 110], [], [10, null, 10, 10])]),
  ).toBeNull();
});

const both = (variances: readonly [number | null, number | null]) =>
  combine(variances.map((variance, index) => ({ value: [100, 200][index] ?? 0, variance })));

test('the one that was off by half as much counts four times as much; without a past the first is taken', () => {
  expect(both([1600, 6400])).toBeCloseTo(120, 6);
  expect(both([null, null])).toBe(100);
  expect(both([null, 4])).toBe(200);
  expect(both([4, null])).toBe(100);
  expect(both([0, 4])).toBeCloseTo(100, 6);
  expect(combine([])).toBeNull();
});

const far = (value: number) => [
  { value: 100, variance: 100 },
  { value, variance: 100 },
];

test('the others move the first by one standard error at most: 150 is half way, and its standard error is 10', () => {
  expect(combine(far(200))).toBe(110);
  expect(combine(far(0))).toBe(90);
  expect(combine(far(104))).toBeCloseTo(102, 6);
});

test('the variance of a group is drawn to that of all, which counts for six errors', () => {
  // Squares 1, 1, 9: together 11/3. (6 x 11/3 + 2) / 8, (22 + 9) / 7, and 22 / 6 without an error of its own.
  const found = pooledVariances(
    new Map([
      ['a', [1, -1]],
      ['b', [3]],
      ['c', []],
    ]),
  );
  expect([...(found ?? [])].map(([, variance]) => variance)).toEqual([3, 31 / 7, 22 / 6]);
  expect(pooledVariances(new Map([['a', []]]))).toBeNull();
});

test('twelve degrees between three groups that go half together are worth eight, never fewer than a group has', () => {
  expect(sharedDegrees(12, 4, 3, 0.5)).toBe(8);
  expect(sharedDegrees(12, 9, 3, 0.5)).toBe(9);
  expect(sharedDegrees(12, 4, 3, 0)).toBe(12);
});
