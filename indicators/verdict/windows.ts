import type { Observation } from '../release/schema.ts';
import type { HowJudged } from './how-judged.ts';

/** One measurement: a year or quarter, or four quarters in a row taken together. Quarters are numbered from year 0. */
export type Window = {
  label: string;
  first: number;
  last: number;
  totals: readonly Observation[];
};

/** First and last quarter of '2024' or '2024Q3', numbered from year 0. */
export function quartersOf(period: string): { first: number; last: number } {
  const start = Number(period.slice(0, 4)) * 4;
  if (period.length === 4) return { first: start, last: start + 3 };
  const quarter = start + Number(period.slice(5)) - 1;
  return { first: quarter, last: quarter };
}

/**
 * The measurements in known totals (oldest first), each kind with what may be set beside it: whole years, four quarters in a row, or
 * else the same quarter. The best kind comes first.
 */
export function windowsOf(totals: readonly Observation[], counted: HowJudged['counted']): Window[][] {
  const quarterly = totals.some(({ period }) => period.includes('Q'));
  const single = totals.map((total) => windowOf([total], total.period));
  if (!quarterly) return [single];
  if (counted === 'from January') {
    return [single.filter(({ last }) => last % 4 === 3).map((one) => ({ ...one, label: one.label.slice(0, 4) }))];
  }
  const perQuarter = Map.groupBy(single, ({ last }) => last % 4);
  const newestFirst = [...perQuarter.values()].toSorted((a, b) => (b.at(-1)?.last ?? 0) - (a.at(-1)?.last ?? 0));
  return counted === 'on the reference date' ? newestFirst : [fourInARow(totals), ...newestFirst];
}

function fourInARow(totals: readonly Observation[]): Window[] {
  return totals.flatMap((_, index) => {
    const four = totals.slice(index, index + 4);
    const [first, last] = [four[0], four[3]];
    if (first === undefined || last === undefined) return [];
    if (quartersOf(last.period).last - quartersOf(first.period).first !== 3) return [];
    return windowOf(four, last.period.endsWith('Q4') ? last.period.slice(0, 4) : `${first.period}-${last.period}`);
  });
}

function windowOf(totals: readonly Observation[], label: string): Window {
  const [first = '', last = ''] = [totals[0]?.period, totals.at(-1)?.period];
  return {
    label,
    first: quartersOf(first).first,
    last: quartersOf(last).last,
    totals,
  };
}

/**
 * Pairs of measurements one year apart that do not overlap with other pairs, the earlier first: from the newest back, year by year. Only
 * what lies in whole years before the newest counts, so that every pair tells something of its own.
 */
export function yearByYear(windows: readonly Window[], breaks: readonly number[]): (readonly [Window, Window])[] {
  const newest = windows.at(-1);
  const aligned = windows.filter(({ last }) => newest !== undefined && (newest.last - last) % 4 === 0);
  return aligned.slice(1).flatMap((later, index) => {
    const earlier = aligned[index];
    if (earlier === undefined || later.last - earlier.last !== 4 || isBroken(earlier, later, breaks)) return [];
    return [[earlier, later] as const];
  });
}

/** Whether the series was counted otherwise somewhere between two measurements; `breaks` are the first quarters of the new way. */
export const isBroken = (earlier: Window, later: Window, breaks: readonly number[]): boolean =>
  breaks.some((from) => earlier.first < from && from <= later.last);
