import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { seenBefore } from './seen-before.ts';

const half = (): number => randomInt(2 ** 32);

it('knows every hash that came before, also when there are far more than was thought', () => {
  const { seen } = seenBefore(100);
  const hashes = Array.from({ length: 20_000 }, () => [half(), half()] as const);
  expect(hashes.filter(([low, high]) => seen(low, high))).toEqual([]);
  expect(hashes.every(([low, high]) => seen(low, high))).toBe(true);
});

it('keeps hashes apart that have one half in common', () => {
  const { seen } = seenBefore(1_000);
  expect([seen(1, 2), seen(1, 3_000_000_000), seen(7, 2), seen(1, 2)]).toEqual([false, false, false, true]);
});

it('knows a hash of noughts', () => {
  const { seen } = seenBefore(1_000);
  expect([seen(0, 0), seen(0, 0)]).toEqual([false, true]);
});
