import type { Fault } from '../row-source.ts';

/** The fault of a row with another number of cells than its header. */
export const wrongWidth = (rowNumber: number, found: number, expected: number): Fault => ({
  rowNumber,
  column: '',
  rule: 'aantal-cellen',
  maskedValue: String(found),
  message: `De rij heeft ${found} cellen, de kop ${expected}. Lever de download onbewerkt aan.`,
});
