import { expect, test } from 'vitest';
import { textRows } from './text-rows.ts';

test('a short text is one row, as high as its lines', () => {
  expect(textRows('Het gaat beter.')).toEqual([{ text: 'Het gaat beter.', height: 15 }]);
  expect(textRows(`eerst\n${'x'.repeat(130)}`)[0]?.height).toBe(45);
});

test('ten thousand words are rows that a workbook can hold and show, and together the same text', () => {
  const long = Array.from({ length: 10_000 }, (_, at) => `woord${at}`).join(' ');
  const rows = textRows(long);
  expect(rows.map(({ text }) => text).join('')).toBe(long);
  // 409 points and 32,767 letters: Excel specifications and limits (Microsoft).
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(409);
  expect(Math.max(...rows.map(({ text }) => text.length))).toBeLessThan(32_767);
  expect(rows.slice(0, -1).every(({ text }) => /^woord\d+ (.* )?$/s.test(text))).toBe(true);
});

test('a word without an end is broken, and never within a letter of two parts', () => {
  const rows = textRows('👍'.repeat(20_000));
  expect(rows.map(({ text }) => text).join('')).toBe('👍'.repeat(20_000));
  expect(rows.every(({ text }) => text.isWellFormed())).toBe(true);
});
