import { expect, test } from 'vitest';
import { layOut } from './sheet-layout.ts';

const words = (value: string) => ({ value, wrap: true });

const long = (count: number) => words(Array.from({ length: count }, () => 'woord').join(' '));

test('a column is as wide as its words, at most 60, and a row as high as its longest text', () => {
  const { data, columns } = layOut([
    [{ value: 'Een kop die over alle kolommen mag gaan, en dus niets zegt over de eerste' }],
    [words('I20'), words('Trajecten'), long(36), { value: 3, type: Number }],
    [words('I21'), words('Trajecten'), long(37), { value: 3, type: Number }],
  ]);
  // Six columns of text are 140 together, whatever stands in them.
  expect(columns.map(({ width }) => width)).toEqual([16, 16, 60, 16, 16, 16]);
  // On a line of 53 letters (0.89 x 60) fit 9 words of 5 letters with a space between them (9 x 6 - 1 = 53): 36 words are four lines, 37 five.
  const heights = (row: (typeof data)[number] = []) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null && 'height' in cell ? cell.height : null));
  expect(data.slice(1).map(heights)).toEqual([
    [15, 15, 60, null],
    [15, 15, 75, null],
  ]);
  expect(layOut([[words('a')]]).columns.map(({ width }) => width)).toEqual([60, 16, 16, 16, 16, 16]);
});

test('no row is higher than a workbook can have', () => {
  const { data } = layOut([[words('woord '.repeat(5_000))]]);
  expect(data[0]?.[0]).toMatchObject({ height: 390 });
});
