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

test('where not all words fit, those of the widest columns are broken and the others stay whole; short columns fill the page', () => {
  const [name = 0, figure = 0, verdict = 0] = columnWidths([
    ['Indicator', 'Cijfer', 'Oordeel'],
    ['a'.repeat(80), '81,6', 'b'.repeat(80)],
  ]);
  expect(name + figure + verdict).toBe(9638);
  expect(figure).toBeGreaterThan('Cijfer'.length * 0.55 * 9 * 20);
  expect(Math.abs(name - verdict)).toBeLessThan(200);
  expect(sum(columnWidths([['ja', 'nee']]))).toBe(9638);
});

test('a short word of wide letters is not broken either, in letters as wide as those of Arial', () => {
  // Widths of Helvetica Bold in thousandths (Adobe, Core 14 AFM), which Arial has too: W 944, m 889, o 611; V 667, e 556, r 389, w 778, ...
  const words = { Wmo: 944 + 889 + 611, Verwachting: 667 + 556 + 389 + 778 + 556 + 556 + 611 + 333 + 278 + 611 + 611 };
  // 9 points is 180 twips; a cell has 70 at each side.
  for (const [word, thousandths] of Object.entries(words))
    for (const row of [
      [word, 'x'.repeat(300)],
      ['x '.repeat(900), ...Array.from({ length: 4 }, () => word)],
    ]) {
      const widths = columnWidths([row]);
      expect([word, (widths[row.indexOf(word)] ?? 0) >= (180 * thousandths) / 1000 + 2 * 70]).toEqual([word, true]);
    }
});
