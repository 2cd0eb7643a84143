import { expect, test } from 'vitest';
import { marginsOverlap } from './margins.ts';

test('margins that only touch overlap', () => {
  expect(marginsOverlap({ lower: 40, upper: 45 }, { lower: 45, upper: 50 })).toBe(true);
  expect(marginsOverlap({ lower: 45.1, upper: 50 }, { lower: 40, upper: 45 })).toBe(false);
});

test('one margin inside the other overlaps', () => {
  expect(marginsOverlap({ lower: 40, upper: 60 }, { lower: 45, upper: 50 })).toBe(true);
});

test('without a margin nothing can be said', () => {
  expect(marginsOverlap({ lower: null, upper: null }, { lower: 45, upper: 50 })).toBeNull();
});
