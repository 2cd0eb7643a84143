import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { seenBefore } from './seen-before.ts';

const half = (): number => randomInt(2 ** 32);

it('knows every hash that came before', () => {
  const seen = seenBefore(1_000_000);
  const hashes = Array.from({ length: 5_000 }, () => [half(), half()] as const);
  for (const [low, high] of hashes) seen(low, high);
  expect(hashes.every(([low, high]) => seen(low, high))).toBe(true);
});

it('takes hardly any other for one', () => {
  // 5.000 hashes set 20.000 of 524.288 bits: a chance of (20 / 524)^4, two in a million, for the last of them.
  const seen = seenBefore(1_000_000);
  const wrongly = Array.from({ length: 5_000 }, () => seen(half(), half())).filter(Boolean);
  expect(wrongly.length).toBeLessThan(3);
});

it('keeps hashes apart that have one half in common', () => {
  const seen = seenBefore(1_000_000);
  expect([seen(1, 2), seen(1, 3_000_000_000), seen(7, 2), seen(1, 2)]).toEqual([false, false, false, true]);
});
