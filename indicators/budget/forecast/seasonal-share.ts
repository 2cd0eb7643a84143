import { isComplete, type Amounts, type LedgerYear } from './ledger.ts';

/**
 * What a year will come to (EUR), lasten and baten each for itself: what was spent so far divided by the share of a year that
 * was spent by the same quarter in the earlier complete years together. This is the chain-ladder estimate with those years as
 * cohorts (Mack 1993, ASTIN Bulletin 23(2), formula (1)); in budgeting the multiplicative seasonal share. Where the share says
 * nothing (nothing spent by then, now or before), the mean of what came after it is added instead. Null without a complete year,
 * and where something is spent that no earlier year knew.
 */
export function seasonalShare(now: LedgerYear, earlier: readonly LedgerYear[]): Amounts | null {
  const complete = earlier.filter(isComplete);
  if (complete.length === 0) return null;
  const known = now.quarters.length;
  const side = (of: keyof Amounts): number | null => {
    const sum = (quarters: readonly Amounts[]) => quarters.reduce((total, quarter) => total + quarter[of], 0);
    const soFar = sum(now.quarters);
    const before = complete.reduce((total, { quarters }) => total + sum(quarters.slice(0, known)), 0);
    const after = complete.reduce((total, { quarters }) => total + sum(quarters.slice(known)), 0);
    if (soFar !== 0 && before === 0 && after === 0) return null;
    return soFar > 0 && before > 0 ? soFar * (1 + after / before) : soFar + after / complete.length;
  };
  const [lasten, baten] = [side('lasten'), side('baten')];
  return lasten === null || baten === null ? null : { lasten, baten };
}
