import type { Jump, Profile } from './comparison.ts';
import { jumpLimits } from './jump-limits.ts';

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const amount = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 });

const beyond = (previous: number, now: number, factor: number): boolean =>
  now > previous * factor || now < previous / factor;

/** What changed between two deliveries more than the limits allow; nothing when the previous one was too small to tell. */
export const jumpsBetween = (previous: Profile, now: Profile): Jump[] =>
  previous.rows < jumpLimits.leastRows
    ? []
    : [...rowJumps(previous, now), ...totalJumps(previous, now), ...shareJumps(previous, now)];

const perQuarter = (profile: Profile): number => profile.rows / (profile.quarters ?? 1);

/** A file of a longer period has more rows, and one that holds all cases since long ago has few a quarter: both must jump. */
const rowJumps = (previous: Profile, now: Profile): Jump[] => {
  if (!beyond(previous.rows, now.rows, jumpLimits.rowsFactor)) return [];
  const known = previous.quarters !== null && now.quarters !== null;
  if (known && !beyond(perQuarter(previous), perQuarter(now), jumpLimits.rowsFactor)) return [];
  const message = `Er zijn ${whole.format(now.rows)} rijen; in de vorige levering waren het er ${whole.format(previous.rows)}.`;
  return [{ rule: 'rows', column: null, code: null, message }];
};

const totalJumps = (previous: Profile, now: Profile): Jump[] =>
  Object.entries(now.totals).flatMap(([column, total]) => {
    const before = previous.totals[column];
    if (!before || before.meanSize === null || total.meanSize === null) return [];
    if (before.count < jumpLimits.leastRows || total.count < jumpLimits.leastRows) return [];
    if (!beyond(before.meanSize, total.meanSize, jumpLimits.meanFactor)) return [];
    const message = `In kolom ${column} is een getal gemiddeld ${amount.format(total.meanSize)}; in de vorige levering was dat ${amount.format(before.meanSize)}.`;
    return [{ rule: 'total', column, code: null, message }];
  });

const shareJumps = (previous: Profile, now: Profile): Jump[] =>
  Object.entries(now.codes).flatMap(([column, counts]) => {
    const before = previous.codes[column];
    if (!before) return [];
    return [...new Set([...Object.keys(before), ...Object.keys(counts)])].toSorted().flatMap((code) => {
      const [was, is] = [before[code] ?? 0, counts[code] ?? 0];
      if (!isShareJump(was, previous.rows, is, now.rows)) return [];
      const name = code === '' ? 'een lege cel' : `'${code}'`;
      const message = `In kolom ${column} is het deel met ${name} ${percent.format(is / now.rows)}; in de vorige levering was dat ${percent.format(was / previous.rows)}.`;
      return [{ rule: 'share' as const, column, code, message }];
    });
  });

/** The two-sample test of a proportion, with the pooled variance. */
const isShareJump = (was: number, rowsBefore: number, is: number, rowsNow: number): boolean => {
  if (rowsNow === 0) return false;
  const [before, now] = [was / rowsBefore, is / rowsNow];
  if (is === 0 && before * rowsNow >= jumpLimits.expectedRows) return true;
  if (was === 0 && now * rowsBefore >= jumpLimits.expectedRows) return true;
  const pooled = (was + is) / (rowsBefore + rowsNow);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / rowsBefore + 1 / rowsNow));
  const change = Math.abs(now - before);
  return change >= jumpLimits.share && change >= jumpLimits.standardErrors * error;
};
