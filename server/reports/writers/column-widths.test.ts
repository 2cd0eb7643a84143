import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test('columns fill the page; a long text gets more room than a number, and no word is broken that fits', () => {
  const widths = columnWidths([
    ['Indicator', 'Cijfer', 'Oordeel'],
    ['Aandeel inwoners dat aangeeft voldoende betekenisvolle contacten te hebben', '81,6', 'niet vast te stellen'],
  ]);
  // A4 is 11.906 twips wide, with twice 1.134 beside the text.
  expect(sum(widths)).toBe(11_906 - 2 * 1134);
  const [name = 0, figure = 0, verdict = 0] = widths;
  expect(name).toBeGreaterThan(verdict);
  expect(verdict).toBeGreaterThan(figure);
  // 'betekenisvolle' in letters of 9 points: about half an em each, 20 twips a point.
  expect(name).toBeGreaterThan('betekenisvolle'.length * 0.5 * 9 * 20);
});

test('words that cannot all fit share the page, and short columns fill it', () => {
  const long = columnWidths([['a'.repeat(80), 'b'.repeat(80)]]);
  expect(sum(long)).toBe(9638);
  expect(Math.abs((long[0] ?? 0) - (long[1] ?? 0))).toBeLessThanOrEqual(1);
  expect(sum(columnWidths([['ja', 'nee']]))).toBe(9638);
});
