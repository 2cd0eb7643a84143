import { expect, test } from 'vitest';
import type { CountRow } from '../indicator.ts';
import { bareRow } from '../test/bare-row.ts';
import { observe } from './observe.ts';

const row = (given: Partial<CountRow>): CountRow => ({ ...bareRow, period: '2024Q1', ...given });

test('a share of 81 in 263 is 30.8 percent with its Wilson interval', () => {
  // R.G. Newcombe, Statistics in Medicine 17 (1998): 0.2553 to 0.3662.
  const [share] = observe({ key: 'main', kind: 'share', per: 100 }, null, [
    row({ numerator: 81, denominator: 263, n: 263 }),
  ]);
  expect(share).toMatchObject({ numerator: 81, denominator: 263, n: 263, status: 'ok', breakdown: null });
  expect(share?.value).toBeCloseTo(30.798, 3);
  expect(share?.lower).toBeCloseTo(25.53, 2);
  expect(share?.upper).toBeCloseTo(36.62, 2);
});

test('a share of the answers to a client survey has the interval of R survey, without strata', () => {
  // statistics/client-share.test.ts has the R code: 0.626612412281259 to 0.734045487322797; everyone content: Wilson, 20/(20 + z²).
  const survey = { key: 'main', kind: 'share', per: 100, count: { kinds: ['clientervaring'] } } as const;
  const [share] = observe(survey, null, [row({ numerator: 198, denominator: 290, n: 290, period: '2024' })]);
  expect(share?.lower).toBeCloseTo(62.6612412281259, 7);
  expect(share?.upper).toBeCloseTo(73.4045487322797, 7);
  const [all] = observe(survey, null, [row({ numerator: 20, denominator: 20, n: 20, period: '2024' })]);
  expect(all?.lower).toBeCloseTo((100 * 20) / (20 + 1.959963984540054 ** 2), 9);
  expect(all?.upper).toBe(100);
});

test('a share or ratio with nothing below the line has no value', () => {
  const zero = [row({ numerator: 3, denominator: 0, n: 3 })];
  expect(observe({ key: 'main', kind: 'ratio' }, null, zero)).toMatchObject([
    { value: null, numerator: 3, status: 'missing' },
  ]);
  expect(observe({ key: 'main', kind: 'share' }, null, [row({ numerator: 0, denominator: 0 })])).toMatchObject([
    { value: null, lower: null, status: 'missing' },
  ]);
});

test('a ratio of two counts of separate events has an interval, a ratio to residents has none', () => {
  const rows = [row({ numerator: 35, denominator: 6, n: 41 })];
  // statistics/wilson.test.ts has the R code.
  const [ratio] = observe({ key: 'main', kind: 'ratio', ofCounts: true }, null, rows);
  expect(ratio?.value).toBeCloseTo(5.8333, 4);
  expect([ratio?.lower, ratio?.upper].map((bound) => bound?.toFixed(4))).toEqual(['2.5157', '13.5259']);
  expect(observe({ key: 'main', kind: 'ratio' }, null, rows)).toMatchObject([{ lower: null, upper: null }]);
});

test('the strata of a group become one figure, and a total of residents is the share times the residents', () => {
  const strata = [
    row({
      stratum: 'A',
      n: 4,
      stratumSize: 4,
      numerator: 20,
      denominator: 40,
      numeratorSquares: 200,
      denominatorSquares: 400,
      scale: 700,
    }),
    row({
      stratum: 'B',
      n: 5,
      stratumSize: 5,
      numerator: 40,
      denominator: 100,
      numeratorSquares: 800,
      denominatorSquares: 2000,
      scale: 700,
    }),
  ];
  const [total] = observe({ key: 'main', kind: 'weighted-total' }, 'wijk', strata);
  // 3/7 of 700; the interval by hand in design-based-share.test.ts.
  expect(total).toMatchObject({ numerator: 60, denominator: 140, n: 9, breakdown: 'wijk' });
  expect(total?.value).toBeCloseTo(300, 9);
  expect(total?.lower).toBeCloseTo(72.68, 1);
});

test('a published figure keeps its own bounds and its mark', () => {
  expect(
    observe({ key: 'main', kind: 'published' }, null, [
      row({ numerator: 71.2, lower: 69, upper: 73, provisional: true }),
    ]),
  ).toMatchObject([{ value: 71.2, numerator: null, n: null, lower: 69, upper: 73, status: 'provisional' }]);
});

test('beside a weighted survey the figure of another region is taken over with its bounds, and nobody knows of how many people', () => {
  const published = [row({ gemeente: 'NL01', period: '2022', n: 0, numerator: 49.2, lower: 48.9, upper: 49.5 })];
  expect(observe({ key: 'main', kind: 'weighted-share', per: 100 }, null, published)).toMatchObject([
    {
      region: 'NL01',
      value: 49.2,
      lower: 48.9,
      upper: 49.5,
      numerator: null,
      denominator: null,
      n: null,
      status: 'ok',
    },
  ]);
});
