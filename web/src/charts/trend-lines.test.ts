import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { linePoints } from './trend-lines.ts';

const own = (points: ReturnType<typeof point>[]) => ({ name: 'Noordoostpolder', own: true, points });

test('a missing quarter leaves a hole between two runs', () => {
  const series = own([point('2024Q1', 10), point('2024Q2', null), point('2024Q3', 12)]);
  expect(linePoints(series, [])).toEqual([
    [2024.125, 10],
    [2024.625, null],
    [2024.625, 12],
  ]);
});

test('a provisional figure is an open symbol', () => {
  const series = own([point('2024', 74.2), point('2025', 74.4, { status: 'provisional' })]);
  expect(linePoints(series, [])).toMatchObject([
    [2024, 74.2],
    { value: [2025, 74.4], itemStyle: { color: 'var(--surface)' } },
  ]);
});

test('survey years are never joined by a line', () => {
  const holes = linePoints(own([point('2016', 40), point('2020', 41), point('2022', 42)]), []).filter(
    (item) => Array.isArray(item) && item[1] === null,
  );
  expect(holes).toHaveLength(2);
});
