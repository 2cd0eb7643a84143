import { expect, test } from 'vitest';
import { newestSignal } from './signals.ts';

/**
 * The rules of NHS England's Making Data Count, on the vectors of the tests of its R package (nhs-r-community/NHSRplotthedots,
 * tests/testthat/test-ptd_calculate_point_type.R: 1 is above the mean, or close to a limit) and the R/ptd_spc_standard.R: close to a
 * limit from two thirds of the way. The package wants seven points for a trend; we take six, as Nelson (Journal of Quality Technology 16
 * (1984), 237-239) does. It has its limits at 2.66 x the mean moving range; ours are wider, by how few points they rest on (limits.ts).
 */
const baseline = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9];
const declared = [{ from: '2018Q1', to: '2020Q4', why: '' }];
const after = (...tail: readonly number[]) => {
  const values = [...baseline, ...tail];
  const points = values.map((value, index) => ({
    period: `${2018 + Math.floor(index / 4)}Q${(index % 4) + 1}`,
    value,
  }));
  return newestSignal(points, declared);
};
const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);

// Mean 10, mean moving range 2, twelve points: limits 10 ± 8.1497 (R, limits.test.ts), close to them from 15.4331 and 4.5669.
test.each([
  { name: 'a point on the inner side of a limit', tail: [18.14], rule: undefined },
  { name: 'a point beyond the upper limit', tail: [18.16], rule: 'buiten de grenzen' },
  { name: 'a point beyond the lower limit', tail: [1.84], rule: 'buiten de grenzen' },
  { name: 'six above the mean: c(rep(1, 6))', tail: repeat(10.5, 6), rule: undefined },
  { name: 'six above and one below: c(rep(1, 6), -1)', tail: [...repeat(10.5, 6), 9.5], rule: undefined },
  { name: 'the seventh above: c(rep(1, 8), -1)[7]', tail: repeat(10.5, 7), rule: 'zeven aan één kant' },
  { name: 'the eighth above: c(rep(1, 8), -1)[8]', tail: repeat(10.5, 8), rule: 'zeven aan één kant' },
  { name: 'below again: c(rep(1, 8), -1)[9]', tail: [...repeat(10.5, 8), 9.5], rule: undefined },
  { name: 'seven below: c(rep(-1, 8), 1)[7]', tail: repeat(9.5, 7), rule: 'zeven aan één kant' },
  { name: 'five rising', tail: [9.2, 9.4, 10.2, 10.4], rule: undefined },
  { name: 'six rising: 1:6', tail: [8, 9.2, 9.4, 10.2, 10.4, 11], rule: 'zes op rij in één richting' },
  { name: 'six falling: 7:1', tail: [11, 10.8, 10.4, 9.8, 9.4, 9], rule: 'zes op rij in één richting' },
  { name: 'two alike among the rising: c(1:3, 3:6)', tail: [8, 9, 9.4, 9.4, 10.2, 10.4, 11], rule: undefined },
  { name: 'two of three near a limit: c(1, 0, 1)', tail: [15.5, 10.5, 15.5], rule: 'twee van drie bij de grens' },
  { name: 'two of three near a limit: c(0, 1, 1)', tail: [10.5, 15.5, 15.5], rule: 'twee van drie bij de grens' },
  { name: 'the newest is not near: c(1, 1, 0)', tail: [15.5, 15.5, 10.5], rule: undefined },
  { name: 'two of four near a limit: c(1, 0, 0, 1)', tail: [15.5, 10.5, 10.5, 15.5], rule: undefined },
  { name: 'the third on the other side of the mean', tail: [15.5, 9.5, 15.5], rule: undefined },
])('$name', ({ tail, rule }) => {
  expect(after(...tail)?.rule).toBe(rule);
});

test('the limits are those of the declared baseline, whatever comes after', () => {
  const found = after(...repeat(10.5, 7));
  expect(found).toMatchObject({ mean: 10, since: '2018Q1' });
  expect(found?.upper).toBeCloseTo(10 + 8.149718567824, 7);
  expect(found?.lower).toBeCloseTo(10 - 8.149718567824, 7);
});

/** The twelve months of 2018 are the baseline; the others come after it. */
const perMonth = (skipped: readonly number[], ...tail: readonly number[]) => {
  const values = [...baseline, ...tail];
  const points = values.flatMap((value, index) =>
    skipped.includes(index)
      ? []
      : { period: `${2018 + Math.floor(index / 12)}M${`${(index % 12) + 1}`.padStart(2, '0')}`, value },
  );
  return newestSignal(points, [{ from: '2018Q1', to: '2018Q4', why: '' }]);
};

test.each([
  { name: 'beyond the limit', tail: [18.16], rule: 'buiten de grenzen' },
  { name: 'within it', tail: [18.14], rule: undefined },
  { name: 'seven on one side', tail: repeat(10.5, 7), rule: 'zeven aan één kant' },
  { name: 'six rising', tail: [8, 9.2, 9.4, 10.2, 10.4, 11], rule: 'zes op rij in één richting' },
])('months follow the same rules, over the turn of the year: $name', ({ tail, rule }) => {
  expect(perMonth([], ...tail)?.rule).toBe(rule);
});

test('a month that is missing leaves too few months of the baseline, and no signal', () => {
  expect(perMonth([5], 18.16)).toBeNull();
  expect(perMonth([], 18.16)).toMatchObject({ since: '2018M01', until: '2018M12' });
});
