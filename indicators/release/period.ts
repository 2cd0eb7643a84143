import type { Indicator } from '../indicator.ts';

const firstDays = ['01-01', '04-01', '07-01', '10-01'];
const lastDays = ['03-31', '06-30', '09-30', '12-31'];

/** '2024Q3' or '2024' as a year and, for a quarter, its number. */
function parsePeriod(period: string): { year: number; quarter: number | null } {
  const found = /^(\d{4})(?:Q([1-4]))?$/.exec(period);
  if (found === null) throw new Error(`'${period}' is geen jaar of kwartaal`);
  return { year: Number(found[1]), quarter: found[2] === undefined ? null : Number(found[2]) };
}

/** First and last day of a period, as ISO dates. */
export function daysOf(period: string): { first: string; last: string } {
  const { year, quarter } = parsePeriod(period);
  const first = quarter === null ? 0 : quarter - 1;
  const last = quarter === null ? 3 : quarter - 1;
  return { first: `${year}-${firstDays[first]}`, last: `${year}-${lastDays[last]}` };
}

/** The period of the next measurement: the next quarter, the next year, or four years on. */
export function nextPeriod(period: string, cycle: 'quarterly' | 'yearly' | '4-yearly'): string {
  const { year, quarter } = parsePeriod(period);
  if (quarter !== null && cycle === 'quarterly') return quarter === 4 ? `${year + 1}Q1` : `${year}Q${quarter + 1}`;
  return String(year + (cycle === '4-yearly' ? 4 : 1));
}

/** The period that the next figure will be of; null when there is none yet, and when none will follow. */
export function nextExpected(
  newest: string | undefined,
  { cycle, lastYear = Number.POSITIVE_INFINITY }: Pick<Indicator, 'cycle' | 'lastYear'>,
): string | null {
  if (newest === undefined) return null;
  const next = nextPeriod(newest, cycle);
  return parsePeriod(next).year > lastYear ? null : next;
}

const month = /^(\d{4})M(0[1-9]|1[0-2])$/;

/** The quarter of a month ('2024M05'); any other period is itself. */
export function quarterOfMonth(period: string): string {
  const [, year, number] = month.exec(period) ?? [];
  return number === undefined ? period : `${year}Q${Math.ceil(Number(number) / 3)}`;
}

/** Whether a period is the month, the quarter or the year right after another. */
export function follows(before: string, period: string): boolean {
  const [, year, number] = month.exec(before) ?? [];
  if (number !== undefined)
    return (
      period === (number === '12' ? `${Number(year) + 1}M01` : `${year}M${`${Number(number) + 1}`.padStart(2, '0')}`)
    );
  return period === nextPeriod(before, parsePeriod(before).quarter === null ? 'yearly' : 'quarterly');
}

/** The quarter before a quarter. */
export function quarterBefore(period: string): string {
  const { year, quarter } = parsePeriod(period);
  return quarter === 1 || quarter === null ? `${year - 1}Q4` : `${year}Q${quarter - 1}`;
}
