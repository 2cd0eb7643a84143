import { expect, test } from 'vitest';
import { isoDate } from './iso-date.ts';

test('a date and a timestamp give the same day', () => {
  expect(isoDate('2023-05-17')).toBe('2023-05-17');
  expect(isoDate('2023-05-17T00:00:00')).toBe('2023-05-17');
  expect(isoDate('2024-01-25T17:10:55.2733333')).toBe('2024-01-25');
  expect(isoDate('2024-01-25T00:30:00+02:00')).toBe('2024-01-25');
});

test('a day that does not exist is no date', () => {
  expect(isoDate('2027-06-31')).toBeNull();
  expect(isoDate('2023-02-29')).toBeNull();
  expect(isoDate('2024-13-01')).toBeNull();
  expect(isoDate('2024-02-29')).toBe('2024-02-29');
});

test('a date in another notation is no ISO date', () => {
  expect(isoDate('17-05-2023')).toBeNull();
  expect(isoDate('20230517')).toBeNull();
  expect(isoDate('')).toBeNull();
});

test.each([
  ['2025-03-31T22:00:00Z', '2025-04-01'],
  ['2025-01-31T22:30:00Z', '2025-01-31'],
  ['2025-01-31T23:30:00.000Z', '2025-02-01'],
  ['2025-03-31T22:00:00+00:00', '2025-04-01'],
  ['2025-03-31T22:00:00.123+0000', '2025-04-01'],
  ['2025-01-31T22:30:00-00:00', '2025-01-31'],
  ['2025-03-31T23:59:59+02:00', '2025-03-31'],
])('%s is a moment on %s in the Netherlands', (text, day) => expect(isoDate(text)).toBe(day));

test.each(['2025-03-31T99:99:99', '2025-03-31T24:00:01Z', '2025-03-31T12:60', '2025-02-30T22:00:00+00:00'])(
  '%s is no moment',
  (text) => expect(isoDate(text)).toBeNull(),
);
