import { expect, test } from 'vitest';
import { intervalSeries } from './interval-series.ts';
import { point } from './point.fixture.ts';

const bounded = (period: string, value: number) => point(period, value, { lower: value - 2, upper: value + 3 });
const series = (points: ReturnType<typeof point>[]) => ({ name: 'Noordoostpolder', own: true, points });

test('successive years share one band, along the upper bounds and back along the lower', () => {
  const drawn = intervalSeries(series([bounded('2023', 40), bounded('2024', 42)]), []);
  expect(drawn.map(({ data }) => data)).toEqual([
    [
      [2023, 43],
      [2024, 45],
      [2024, 40],
      [2023, 38],
    ],
  ]);
});

test('survey years that stand alone get a whisker each', () => {
  const drawn = intervalSeries(series([bounded('2020', 40), bounded('2024', 42)]), []);
  expect(drawn.map(({ data }) => data)).toEqual([
    [
      [2020, 38],
      [2020, 43],
    ],
    [
      [2024, 40],
      [2024, 45],
    ],
  ]);
});

test('a figure without bounds has no interval', () => {
  expect(intervalSeries(series([point('2023', 1), point('2024', 2)]), [])).toEqual([]);
});
