import type { Archive } from './archive.ts';
import type { Sheet } from './book.ts';
import { type CellContext, cellValues } from './cell-value.ts';
import { readSheet } from './read-sheet.ts';

/** The header of a table in a sheet: the row in Excel, and what stands in it by column. */
export type HeaderRow = { row: number; cells: readonly string[] };

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
        if (!enough) cells[cell.column] = valueOf(cell, { decimal: false, codeWidth: null });
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
