import { isComplete, netOf, type LedgerYear } from './ledger.ts';

/**
 * The seasonal naive forecast of the net year (EUR): every quarter to come will be what it was a year before (Hyndman and
 * Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2). Null when the year before is not complete.
 */
export function sameQuartersLastYear(now: LedgerYear, earlier: readonly LedgerYear[]): number | null {
  const before = earlier.find((one) => one.year === now.year - 1 && isComplete(one));
  return before === undefined ? null : netOf(now.quarters) + netOf(before.quarters.slice(now.quarters.length));
}
