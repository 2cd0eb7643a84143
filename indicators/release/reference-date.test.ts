import { expect, test } from 'vitest';
import { loadedOn, referenceDate } from './reference-date.ts';

const told = (periodTo: string | null, loaded: string) => ({ periodTo, loadedAt: `${loaded}T09:00:00.000Z` });

test('the reference date is the end of the newest period that was delivered, and the day of loading where that came first', () => {
  const year = told('2025-12-31', '2026-02-01');
  expect(referenceDate([told('2024-12-31', '2025-02-01'), year, told(null, '2026-03-01')])).toBe('2025-12-31');
  expect(referenceDate([year, told('2026-12-31', '2026-03-01')])).toBe('2026-03-01');
});

test('loading the same file later moves nothing; without a period there is none', () => {
  expect(referenceDate([told('2025-12-31', '2031-01-01')])).toBe('2025-12-31');
  expect(referenceDate([told(null, '2026-03-01')])).toBeNull();
  expect([loadedOn([]), loadedOn([told(null, '2026-03-01')])]).toEqual([null, '2026-03-01']);
});

test('a calendar tells of a year that is not over yet: what was planned moves the reference date nowhere', () => {
  const calendar = { ...told('2026-12-31', '2026-11-23'), plans: true as const };
  expect(referenceDate([told('2025-12-31', '2026-02-01'), calendar])).toBe('2025-12-31');
  expect(referenceDate([calendar])).toBeNull();
});
