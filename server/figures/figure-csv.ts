import { writeCsv } from '../answers/csv.ts';
import type { FigureTable } from './figure-data.ts';

/** The table of a figure as Dutch Excel reads it. */
export const figureCsv = ({ columns, rows }: FigureTable): string => {
  const headings = columns.map(({ header }) => header);
  return writeCsv(
    headings,
    rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? null]))),
  );
};
