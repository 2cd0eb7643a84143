import type { Observation, ReleasedIndicator } from '../release/schema.ts';
import { daysOf } from '../release/period.ts';
import { oldestInMonths } from './nulmeting.ts';

/** The totals of a measure for the municipality that may bear a verdict, oldest first, and a newer provisional period; or why there are none. */
export type Totals =
  | { usable: true; totals: readonly Observation[]; newer: Observation | null; untold: readonly Observation[] }
  | {
      usable: false;
      reason: 'no-figure' | 'hidden' | 'part-hidden' | 'newest-hidden' | 'provisional' | 'future' | 'outdated';
      period: string | null;
      newer?: Observation | null;
    };

type Told = Pick<ReleasedIndicator, 'cycle' | 'observations'>;

/** The day up to which the deliveries tell (peildatum), and the day on which its newest delivery was loaded. */
export type Moment = { asOf: string | null; loadedOn: string | null };

/**
 * Final, shown totals only: a provisional figure may still change, and a hidden one may not speak through its verdict either.
 * What starts after the day of loading is a mistake, and nothing is said about the series until it is mended.
 */
export function totalsOf({ cycle, observations }: Told, measure: string, gemeente: string, moment: Moment): Totals {
  const all = observations
    .filter((o) => o.measure === measure && o.breakdown === null && o.region === gemeente)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const measured = all.filter((o) => o.status !== 'missing' || isTooCoarse(o));
  if (measured.length === 0) return { usable: false, reason: 'no-figure', period: null };
  const { loadedOn, asOf } = moment;
  const future = measured.find(({ period }) => loadedOn !== null && daysOf(period).first > loadedOn);
  if (future !== undefined) return { usable: false, reason: 'future', period: future.period };
  const totals = measured.filter(isFinal);
  const newest = totals.at(-1);
  if (newest === undefined) {
    const is = (one: Observation['status']) => measured.some(({ status }) => status === one);
    const reason = is('provisional') ? 'provisional' : is('suppressed') ? 'hidden' : 'part-hidden';
    return { usable: false, reason, period: null };
  }
  const isOld = ({ period }: Observation) =>
    asOf !== null && monthsBetween(daysOf(period).last, asOf) > (oldestInMonths[cycle] ?? Infinity);
  const newer = measured.findLast(({ status, period }) => status === 'provisional' && period > newest.period) ?? null;
  const untold = measured.filter((o) => o.status === 'suppressed' || isTooCoarse(o));
  if (isOld(newest)) {
    const recent = untold.findLast((o) => !isOld(o));
    return recent === undefined
      ? { usable: false, reason: 'outdated', period: newest.period, newer }
      : { usable: false, reason: 'newest-hidden', period: recent.period };
  }
  return { usable: true, totals, newer, untold };
}

/** Whether only the counts of a figure are shown, as rounding leaves no value of it. */
const isTooCoarse = ({ status, numerator, denominator }: Observation): boolean =>
  status === 'missing' && numerator !== null && (denominator ?? 0) > 0;

/** Whether a figure may bear a verdict. */
const isFinal = ({ status, value }: Observation): boolean => value !== null && (status === 'ok' || status === 'break');

function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}
