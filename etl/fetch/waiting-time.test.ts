import { expect, test } from 'vitest';
import { retryAfter, waitingTime } from './waiting-time.ts';

test('waits double, are spread, and end at a minute', () => {
  expect([1, 2, 3].map((attempt) => waitingTime(attempt, 0.5))).toEqual([1000, 2000, 4000]);
  expect(waitingTime(1, 0)).toBe(500);
  expect(waitingTime(1, 1)).toBe(1500);
  expect(waitingTime(20, 0.5)).toBe(60_000);
});

test('Retry-After is read as seconds and as a moment', () => {
  const now = Date.parse('Sun, 22 Nov 2026 04:00:00 GMT');
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Sun, 22 Nov 2026 04:00:30 GMT', now)).toBe(30_000);
  expect(retryAfter('Sun, 22 Nov 2026 03:00:00 GMT', now)).toBe(0);
  expect(retryAfter('straks', now)).toBeNull();
  expect(retryAfter(null, now)).toBeNull();
});
