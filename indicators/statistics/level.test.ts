import { expect, test } from 'vitest';
import { currentLevel } from './level.ts';

const calm = (middle: number, points: number) =>
  Array.from({ length: points }, (_, index) => middle + (index % 2 ? 1 : -1));

test('a series that drops begins anew at its first low point, once twelve points lie there', () => {
  expect(currentLevel([...calm(20, 20), ...calm(10, 12)])).toMatchObject({ start: 20, mean: 10, shift: 'lager' });
  expect(currentLevel([...calm(20, 20), ...calm(10, 11)])).toMatchObject({ start: 0, shift: null });
});

test('the moving range of the new level is its own: the jump does not widen the limits', () => {
  // Each point lies 2 from the one before: 2 / 1.128.
  expect(currentLevel([...calm(20, 20), ...calm(10, 12)]).sigma).toBeCloseTo(1.773, 3);
});

test('a level stands on all its points, and with a declared baseline on those alone', () => {
  // (24 x 20 + 90)/25
  expect(currentLevel([...calm(20, 24), 90])).toMatchObject({ start: 0, mean: 22.8, shift: null });
  expect(currentLevel([...calm(20, 24), 90], 24)).toMatchObject({ start: 0, mean: 20, shift: null });
});

test('seven points on one side, then back, are not another level', () => {
  expect(currentLevel([...calm(20, 20), ...Array.from({ length: 7 }, () => 22), ...calm(20, 6)]).start).toBe(0);
});

test('residential youth care fell until 2022 and has been stable since', () => {
  // I24 of the invented gemeente, 2018Q1 to 2025Q4. First 20: mean 1389/20 = 69.45, below it from 2020Q2.
  // 20 from there: 1062/20 = 53.1, below it from 2022Q2; 15 from there: 715/15 = 47.67.
  const youth = [87, 96, 87, 90, 87, 87, 78, 74, 72, 62, 68, 63, 63, 59, 62, 57];
  const since = [55, 51, 46, 45, 43, 43, 48, 51, 45, 47, 51, 53, 50, 42, 51, 49];
  const level = currentLevel([...youth, ...since]);
  expect(level).toMatchObject({ start: 17, shift: 'lager' });
  expect(level.mean).toBeCloseTo(715 / 15, 9);
});

test('active help with debts rose when it became a duty in 2021', () => {
  // I15 of the invented gemeente. First 20: mean 3222/20 = 161.1, above it from 2021Q1; 20 from there: 6154/20 = 307.7.
  const before = [51, 60, 62, 59, 62, 96, 74, 94, 84, 96, 104, 118];
  const since = [267, 242, 229, 266, 263, 276, 266, 453, 392, 367, 302, 309, 314, 293, 283, 335, 339, 314, 313, 331];
  const level = currentLevel([...before, ...since]);
  expect(level).toMatchObject({ start: 12, shift: 'hoger' });
  expect(level.mean).toBeCloseTo(307.7, 9);
});

/** Normal numbers, the same in every run: mulberry32 and Box-Muller. */
function normal(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = Math.trunc(state + 0x6d_2b_79_f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

test('a calm series seldom begins anew: not more often than the rule gives a false alarm', () => {
  const next = normal(2026);
  const series = Array.from({ length: 600 }, () => Array.from({ length: 32 }, next));
  const begunAnew = series.filter((values) => currentLevel(values).start > 0).length;
  // Of a run of 8 on one side the average run length is 2^8 - 1 = 255 points. It may end at points 9 to 28 of 32, 8 of 12 points in.
  expect(begunAnew / series.length).toBeLessThanOrEqual(20 / 255);
  expect(begunAnew).toBeGreaterThan(0);
});
