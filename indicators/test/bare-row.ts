import type { CountRow } from '../indicator.ts';

/** A row of counts of Noordoostpolder in which nothing is counted yet. */
export const bareRow: CountRow = {
  gemeente: 'GM0171',
  period: '2024',
  breakdown: null,
  group: null,
  n: 0,
  numerator: null,
  denominator: null,
  stratum: null,
  stratumSize: null,
  numeratorSquares: null,
  denominatorSquares: null,
  scale: null,
  lower: null,
  upper: null,
  provisional: false,
  nYes: null,
  contributions: null,
};
