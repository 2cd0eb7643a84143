import type { Fault } from './row-source.ts';

/** The fault of a row with another number of cells than its header. */
export const wrongWidth = (rowNumber: number, found: number, expected: number): Fault => ({
  rowNumber,
  column: '',
  rule: 'aantal-cellen',
  maskedValue: null,
  message: `De rij heeft ${found} cellen, de kop ${expected}. Lever de download onbewerkt aan.`,
});

/** The same of a row that may be sound; null where only separators stand behind its last cell. */
export const widthFault = (rowNumber: number, cells: readonly string[], expected: number): Fault | null => {
  const found = cells.slice(expected).every((cell) => cell.trim() === '')
    ? Math.min(cells.length, expected)
    : cells.length;
  return found === expected ? null : wrongWidth(rowNumber, found, expected);
};
