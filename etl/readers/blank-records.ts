import type { Delimiter } from './csv-header.ts';
import { delimitedRecords } from './delimited-records.ts';

/** The rows of a CSV file (from 1, the header) that are blank lines. DuckDB passes them over, a person counts them. */
export const blankRecords = async (path: string, delimiter: Delimiter): Promise<number[]> => {
  const blanks: number[] = [];
  for await (const { row, cells } of delimitedRecords(path, delimiter))
    if (cells.length === 1 && cells[0] === '') blanks.push(row);
  return blanks;
};
