import { expect, test } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDifference,
  formatEuro,
  formatMillions,
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatValue,
} from './format.ts';

test('a percentage has a comma and its sign against the number', () => {
  expect(formatValue(45.26, '%', 1)).toBe('45,3%');
});

test('a count has points per thousand and its unit after a hard space', () => {
  expect(formatValue(12345, 'inwoners', 0)).toBe('12.345\u00A0inwoners');
});

test('a ratio has no unit behind it', () => {
  expect(formatValue(2.4, 'ratio', 1)).toBe('2,4');
});

test('percentages differ by procentpunt, and the size has no sign', () => {
  expect(formatDifference(-2.14, '%', 1)).toBe('2,1\u00A0procentpunt');
});

test('a negative amount keeps its sign', () => {
  expect(formatEuro(-364000)).toBe('€\u00A0\u2212364.000');
});

test('millions have one decimal', () => {
  expect(formatMillions(42942000)).toBe('€\u00A042,9\u00A0mln');
});

test('a quarter is written out', () => {
  expect(formatPeriod('2024Q3')).toBe('3e\u00A0kwartaal 2024');
  expect(formatPeriodShort('2024Q3')).toBe('kw\u00A03 2024');
  expect(formatPeriod('2024')).toBe('2024');
});

test('a moment just before midnight UTC falls on the next Dutch day', () => {
  expect(formatDate('2025-03-02T23:30:00Z')).toBe('3 maart 2025');
});

test('file sizes are in steps of a thousand', () => {
  expect(formatBytes(2345678)).toBe('2,3 MB');
  expect(formatBytes(999)).toBe('999 B');
});

test('what rounds to nothing is written without a minus', () => {
  expect([formatEuro(-0.3), formatNumber(-0.04, 1), formatMillions(-20_000)]).toEqual([
    '€\u00A00',
    '0,0',
    '€\u00A00,0\u00A0mln',
  ]);
});
