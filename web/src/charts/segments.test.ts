import { expect, test } from 'vitest';
import { segments } from './segments.ts';
import { point } from './point.fixture.ts';
import type { Point } from './series.ts';

const periods = (points: Point[], breaks: { from: string; why: string }[] = []) =>
  segments(points, breaks).map((run) => run.map((p) => p.period));

test('survey years with years between them stand alone', () => {
  expect(periods([point('2012', 40), point('2016', 41), point('2020', 42)])).toEqual([['2012'], ['2016'], ['2020']]);
});

test('successive years are one run', () => {
  expect(periods([point('2022', 1), point('2023', 2), point('2024', 3)])).toEqual([['2022', '2023', '2024']]);
});

test('a quarter without a figure breaks the run', () => {
  expect(periods([point('2023Q4', 1), point('2024Q1', null), point('2024Q2', 3), point('2024Q3', 4)])).toEqual([
    ['2023Q4'],
    ['2024Q2', '2024Q3'],
  ]);
});

test('a quarter that is not in the rows at all breaks the run too', () => {
  expect(periods([point('2023Q4', 1), point('2024Q2', 3)])).toEqual([['2023Q4'], ['2024Q2']]);
});

test('the turn of the year does not break a run of quarters', () => {
  expect(periods([point('2023Q4', 1), point('2024Q1', 2)])).toEqual([['2023Q4', '2024Q1']]);
});

test('a break of the series ends the run before its first period', () => {
  expect(
    periods([point('2020Q4', 1), point('2021Q1', 2), point('2021Q2', 3)], [{ from: '2021Q1', why: 'codes' }]),
  ).toEqual([['2020Q4'], ['2021Q1', '2021Q2']]);
});

test('a figure marked as a break starts a new run', () => {
  expect(periods([point('2022', 1), point('2023', 2, { status: 'break' }), point('2024', 3)])).toEqual([
    ['2022'],
    ['2023', '2024'],
  ]);
});

test('a series that counts from January starts a new run every year', () => {
  const points = [point('2022Q4', 105), point('2023Q1', 22), point('2023Q2', 50), point('2024Q1', 24)];
  expect(segments(points, [], true).map((run) => run.map(({ value }) => value))).toEqual([[105], [22, 50], [24]]);
});

test('a value of zero is a value', () => {
  expect(periods([point('2022', 0), point('2023', 0)])).toEqual([['2022', '2023']]);
});
