import { describe, expect, test } from 'vitest';
import { judgeChange, judgeEqual, judgeNorm, judgeNotWorse } from './judge.ts';

/** In units of the standard error, so that 1.96 (qnorm(.975)) is the limit of a change and 1.6449 (qnorm(.95)) that of a margin or a norm, worked by hand. */
const at = (value: number) => ({ value, standardError: 1, degreesOfFreedom: null });

const fact = (value: number) => judgeNorm({ value, standardError: 0, degreesOfFreedom: null }, -1);

test.each([
  [1.97, 1, 'op koers'],
  [1.95, 1, 'niet vast te stellen'],
  [-1.95, 1, 'niet vast te stellen'],
  [-1.97, 1, 'wijkt af'],
  [-1.97, -1, 'op koers'],
  [1.97, -1, 'wijkt af'],
] as const)('a change of %f with better %i is %s', (value, better, state) => {
  expect(judgeChange(at(value), better).state).toBe(state);
});

describe('not worse, with a margin of 3 standard errors', () => {
  test.each([
    [-1.35, 'op koers', 'not-worse'], // -1.35 + 3 = 1.65
    [-1.36, 'niet vast te stellen', 'equal-not-shown'],
    [-1.65, 'wijkt af', 'worse'],
    [1.65, 'op koers', 'better'],
    [9, 'op koers', 'better'],
  ] as const)('%f is %s', (value, state, reason) => {
    expect(judgeNotWorse(at(value), 1, 3)).toMatchObject({ state, reason });
  });

  test('a decline that is shown, but shown to stay within a wide margin too, is on course', () => {
    expect(judgeNotWorse(at(-2), 1, 4)).toMatchObject({ state: 'op koers', reason: 'not-worse' });
  });
});

test.each([
  [1.35, 3, 'op koers'],
  [-1.35, 3, 'op koers'],
  [1.4, 3, 'niet vast te stellen'],
  [1.95, 3, 'niet vast te stellen'],
  [1.97, 3, 'wijkt af'],
  [-1.97, 3, 'wijkt af'],
  [0, 1.6, 'niet vast te stellen'],
] as const)('equal within %f at margin %f is %s', (value, margin, state) => {
  expect(judgeEqual(at(value), margin).state).toBe(state);
});

test('a norm is met or missed by the whole interval, or by the fact itself', () => {
  expect([1.65, 1.6, -1.6, -1.65].map((value) => judgeNorm(at(value), 1).state)).toEqual([
    'op koers',
    'niet vast te stellen',
    'niet vast te stellen',
    'wijkt af',
  ]);
  expect([fact(0).state, fact(0.1).state, fact(-5).p]).toEqual(['op koers', 'wijkt af', null]);
});
