import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { calendarExtract } from './calendar-extract.ts';

const line = {
  id: '2024-begroting',
  year: 2024,
  moment: 'begroting',
  due: '2024-10-01',
  delivered: '2024-09-28',
  prepares: 'x',
  adopts: 'y',
  version: 1,
  role: 'controller',
  writtenAt: '2024-09-28T10:00:00.000Z',
};

test('the years that somebody wrote in are an extract, whole, with what a delivered file said of the other moments', () => {
  const [csv, told] = calendarExtract(sampleRelease(), { calendar: [line] });
  const lines = csv?.text.trim().split('\r\n') ?? [];
  expect(lines[0]).toBe('Jaar;Moment;Uiterlijk;Geleverd');
  expect(lines).toHaveLength(11);
  expect(lines).toContain('2024;begroting;2024-10-01;2024-09-28');
  // As the sample release has it.
  expect(lines).toContain('2024;jaarrekening;2025-06-15;2025-06-20');
  // Our own date, not delivered.
  expect(lines).toContain('2024;decemberrapportage;2024-12-05;');
  expect(JSON.parse(told?.text ?? '')).toEqual({
    'pc-kalender.csv': {
      from: '2024-01-01',
      to: '2024-12-31',
      origin: 'invented',
      source: 'Kalender van het dashboard',
    },
  });
});

test('beside real figures it is real, and without a word written there is no file', () => {
  expect(calendarExtract({ ...sampleRelease(), deliveries: [] }, { calendar: [line] })[1]?.text).not.toContain(
    'origin',
  );
  expect(calendarExtract(sampleRelease(), { calendar: [] })).toEqual([]);
});
