import type { Column } from './rules.ts';

/** A count of a measure: 'I27/main' and which of its counts. */
export type Term = { measure: string; column: Column };

/**
 * Sums that hold between counts of different measures, next to total = sum of the groups. Equal counts (a companion share
 * and its count) are found from the figures themselves and need no line here.
 */
export const linearRelations: readonly { sum: Term; parts: readonly Term[] }[] = [
  {
    sum: { measure: 'I30/main', column: 'denominator' },
    parts: [
      { measure: 'I27/main', column: 'numerator' },
      { measure: 'I28/main', column: 'numerator' },
      { measure: 'I29/main', column: 'numerator' },
    ],
  },
  // Nearly so: a resident who is in both counts once in the sum.
  {
    sum: { measure: 'I25/main', column: 'numerator' },
    parts: [
      { measure: 'I25/beschermd-wonen', column: 'numerator' },
      { measure: 'I25/opvang', column: 'numerator' },
    ],
  },
  {
    sum: { measure: 'I02/main', column: 'numerator' },
    parts: [
      { measure: 'I02/matig', column: 'numerator' },
      { measure: 'I02/ernstig', column: 'numerator' },
    ],
  },
];
