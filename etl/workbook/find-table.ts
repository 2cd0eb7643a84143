import type { Archive } from './archive.ts';
import type { Sheet } from './book.ts';
import { type CellContext, type CellUse, cellValues } from './cell-value.ts';
import { readSheet } from './read-sheet.ts';

/** The header of a table in a sheet: the row in Excel, and what stands in it by column. */
export type HeaderRow = { row: number; cells: readonly string[] };

const noUse: CellUse = { decimals: null, codeWidth: null };

/** A title, a date and an explanation go above a table; more than that is another sheet. */
const furthestHeader = 50;

/** The first row near the top of a sheet that `fits`; null when none does. */
export const findHeader = async <T>(
  archive: Archive,
  { part }: Sheet,
  context: CellContext,
  fits: (line: string) => T | null,
): Promise<{ header: HeaderRow; fit: T } | null> => {
  const valueOf = cellValues(context);
  let found: { header: HeaderRow; fit: T } | null = null;
  let enough = false;
  let cells: string[] = [];
  await readSheet(
    archive,
    part,
    {
      cell: (cell) => {
        if (!enough) cells[cell.column] = valueOf(cell, noUse);
      },
      row: (row) => {
        if (enough) return;
        const all = Array.from(cells, (cell) => cell ?? '');
        cells = [];
        const fit = fits(all.filter((cell) => cell !== '').join(';'));
        if (fit !== null) found = { header: { row, cells: all }, fit };
        enough = fit !== null || row >= furthestHeader;
      },
    },
    () => !enough,
  );
  return found;
};

/** StatLine gives a few hundred columns at most; a cell far to the right must not make every row as wide as Excel. */
const widestTable = 2_000;

/**
 * The first rows of a sheet as CSV with `;`, all as wide as the widest, for a kind that is recognised by more than a header.
 * Null for a sheet that is wider than any table.
 */
export const beginningOfSheet = async (
  archive: Archive,
  { part }: Sheet,
  context: CellContext,
): Promise<{ text: string; width: number } | null> => {
  const valueOf = cellValues(context);
  const rows: string[][] = [];
  let cells: string[] = [];
  let enough = false;
  await readSheet(
    archive,
    part,
    {
      cell: (cell) => {
        if (!enough) cells[cell.column] = valueOf(cell, { decimals: 'comma', codeWidth: null });
      },
      row: (row) => {
        if (row <= furthestHeader) rows[row - 1] = cells;
        cells = [];
        enough = row >= furthestHeader;
      },
    },
    () => !enough,
  );
  const all = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
  const width = Math.max(0, ...all.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (width > widestTable) return null;
  const text = all.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '').join(';')).join('\n');
  return { text, width };
};
