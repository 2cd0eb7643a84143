import { expect, test } from 'vitest';
import { point } from './point.fixture.ts';
import { breaksAmong, type Point } from './series.ts';

test('a break counts only where a figure stands before it', () => {
  const breaks = [{ from: '2020', why: 'anders gemeten' }];
  const among = (...points: Point[]) => breaksAmong(breaks, [{ points }]);
  expect(among(point('2016', 41), point('2020', 42))).toEqual(breaks);
  expect(among(point('2020', 42), point('2022', 43))).toEqual([]);
  expect(among(point('2016', null), point('2020', 42))).toEqual([]);
});
