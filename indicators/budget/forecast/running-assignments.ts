import { isComplete, quartersInYear, type LedgerYear } from './ledger.ts';
import { seasonalShare } from './seasonal-share.ts';

/**
 * The net year (EUR) from volume x tariff: what runs at the end of the newest quarter goes on for the rest of the year, at the
 * lasten that a unit of running assignments took this year, times what a unit took later against earlier in the year before.
 * Baten by their seasonal share. Who stops is taken to be replaced (interpretatie). Null where the assignments are not known
 * for each quarter of this year and of at least one complete year.
 */
export function runningAssignments(now: LedgerYear, earlier: readonly LedgerYear[]): number | null {
  const known = now.quarters.length;
  const shares = seasonalShare(now, earlier);
  const soFar = lastenPerUnit(now, 0, known);
  const latest = now.running.at(-1) ?? null;
  const ratios = earlier.filter(isComplete).flatMap((year) => {
    const before = lastenPerUnit(year, 0, known);
    const after = lastenPerUnit(year, known, quartersInYear);
    return before === null || after === null ? [] : { before, after };
  });
  const before = ratios.reduce((sum, ratio) => sum + ratio.before, 0);
  if (shares === null || soFar === null || latest === null || before <= 0) return null;
  const later = ratios.reduce((sum, ratio) => sum + ratio.after, 0) / before;
  const spent = now.quarters.reduce((sum, { lasten }) => sum + lasten, 0);
  return spent + soFar * later * latest * (quartersInYear - known) - shares.baten;
}

/** Lasten of some quarters per unit that ran at their ends; null when one of them is unknown or nothing ran. */
function lastenPerUnit({ quarters, running }: LedgerYear, from: number, to: number): number | null {
  const units = running.slice(from, to);
  const ran = units.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (units.length < to - from || units.includes(null) || ran <= 0) return null;
  return quarters.slice(from, to).reduce((sum, { lasten }) => sum + lasten, 0) / ran;
}
