import { expect, test } from 'vitest';
import { layOut } from './sheet-layout.ts';

const words = (value: string) => ({ value, wrap: true });

test('a column is as wide as its words, at most 60, and a row as high as its longest text', () => {
  const long = Array.from({ length: 30 }, () => 'woord').join(' ');
  const { data, columns } = layOut([
    [{ value: 'Een kop die over alle kolommen mag gaan, en dus niets zegt over de eerste' }],
    [words('I20'), words('Trajecten'), words(long), { value: 3, type: Number }],
  ]);
  // Six columns of text are 140 together, whatever stands in them.
  expect(columns.map(({ width }) => width)).toEqual([16, 16, 60, 16, 16, 16]);
  // 179 letters, of which 8 words of 6 letters less a space fit on a line of 53: four lines.
  expect(
    data[1]?.map((cell) => (typeof cell === 'object' && cell !== null && 'height' in cell ? cell.height : null)),
  ).toEqual([15, 15, 60, null]);
  expect(layOut([[words('a')]]).columns.map(({ width }) => width)).toEqual([60, 16, 16, 16, 16, 16]);
});

test('no row is higher than a workbook can have', () => {
  const { data } = layOut([[words('woord '.repeat(5_000))]]);
  expect(data[0]?.[0]).toMatchObject({ height: 390 });
});
