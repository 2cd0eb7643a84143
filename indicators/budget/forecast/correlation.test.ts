import { expect, test } from 'vitest';
import { correlationBefore } from './correlation.ts';
import { sumOfForecasts } from './sum-of-forecasts.ts';
import type { YearEnd } from './year-end.ts';

const made = (code: string, year: number): YearEnd => ({
  code,
  year,
  known: 1,
  value: 100,
  error: { size: 10, degrees: 5 },
  naive: null,
});
const parts = [2022, 2023, 2024].flatMap((year) => ['a', 'b', 'c'].map((code) => made(code, year)));
const ended = (nets: Readonly<Record<string, number>>) => (code: string, year: number) =>
  year === 2024 ? undefined : nets[code];

test('parts that were all off by one error in the same direction go together, drawn to none by a year of none', () => {
  const together = correlationBefore(parts, ended({ a: 110, b: 110, c: 110 }));
  // Standardised errors 1, 1, 1: ((1 + 1 + 1)² - 3) / 6 = 1 in each year. No year before 2022; one of two, then two of three.
  expect([2022, 2023, 2024].map(together)).toEqual([0, 1 / 2, 2 / 3]);
});

test('parts that make up for each other have a negative one, never less than three parts can have', () => {
  const against = correlationBefore(parts, ended({ a: 110, b: 90, c: 100 }));
  // 1, -1, 0: (0 - 2) / 6 = -1/3 a year, of which 1/2 and 2/3.
  expect(against(2023)).toBeCloseTo(-1 / 6, 12);
  expect(against(2024)).toBeCloseTo(-2 / 9, 12);
  const far = correlationBefore(parts, ended({ a: 200, b: 0, c: 100 }));
  expect(far(2024)).toBe(-1 / 2);
});

test('the error of a sum holds it: 3 and 4 that go wholly together make 7', () => {
  const two = [
    { ...made('a', 2022), error: { size: 3, degrees: 4 } },
    { ...made('b', 2022), error: { size: 4, degrees: 9 } },
  ];
  const error = (correlation: number) => sumOfForecasts('som', ['a', 'b'], two, new Map(), () => correlation)[0]?.error;
  expect(error(1)?.size).toBeCloseTo(7, 12);
  expect(error(0.5)?.size).toBeCloseTo(Math.sqrt(37), 12);
  expect(error(0)?.size).toBe(5);
  // Parts that would wholly make up for each other leave half of 25.
  expect(error(-1)?.size).toBeCloseTo(Math.sqrt(12.5), 12);
});
