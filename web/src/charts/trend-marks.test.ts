import { expect, test } from 'vitest';
import { pathWithin } from './trend-marks.ts';

const path = [
  { at: 2020, value: 70 },
  { at: 2024, value: 95 },
];

test('a path to a target is held at its end', () => {
  expect(pathWithin(path, 2018, 2026)).toEqual([...path, { at: 2026, value: 95 }]);
});

test('a path is cut where the axis begins and ends, on the straight line between its points', () => {
  // A quarter and a half of the way from 70 to 95.
  expect(pathWithin(path, 2021, 2022)).toEqual([
    { at: 2021, value: 76.25 },
    { at: 2022, value: 82.5 },
  ]);
});

test('a path that begins after the axis is not drawn', () => {
  expect(pathWithin(path, 2016, 2019)).toBeNull();
});
