import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { repeatedHashes } from './repeated-hashes.ts';

const half = (): number => randomInt(2 ** 32);

it('finds every hash that came again and no other, also when there are far more than was thought', () => {
  const { note, repeated } = repeatedHashes(100);
  const hashes = Array.from({ length: 100_000 }, () => [half(), half()] as const);
  for (const [low, high] of hashes) note(low, high);
  expect(repeated()).toEqual([]);
  const again = hashes.filter((_, index) => index % 7 === 0);
  for (const [low, high] of again) note(low, high);
  expect(new Set(repeated())).toEqual(new Set(again.map(([low, high]) => BigInt(high) * 2n ** 32n + BigInt(low))));
});

it('keeps hashes apart that have one half in common', () => {
  const { note, repeated } = repeatedHashes(1_000);
  for (const [low, high] of [
    [1, 2],
    [1, 3_000_000_000],
    [7, 2],
    [1, 2],
  ] as const)
    note(low, high);
  expect(repeated()).toEqual([2n * 2n ** 32n + 1n]);
});

it('knows a hash of noughts, and that nothing came', () => {
  const { note, repeated } = repeatedHashes(1_000);
  expect(repeated()).toEqual([]);
  note(0, 0);
  note(0, 0);
  expect(repeated()).toEqual([0n]);
});

it('tells a hash that came often once, and each of two that it takes for the same', () => {
  const { note, repeated } = repeatedHashes(1_000);
  for (let time = 0; time < 10_000; time += 1) note(7, 2);
  // Upper halves of 0 and 1 are kept alike.
  for (const high of [0, 1, 0, 0, 1]) note(9, high);
  expect(repeated().filter((hash) => hash === 2n * 2n ** 32n + 7n)).toHaveLength(1);
  expect(new Set(repeated())).toEqual(new Set([9n, 2n ** 32n + 9n, 2n * 2n ** 32n + 7n]));
});
