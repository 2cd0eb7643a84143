/**
 * The period that a figure is best set against: for '2024Q3' the same quarter a year before, since quarters differ by season and
 * some figures add up over the year; null for a year, which is set against the measurement before it.
 */
export function yearEarlier(period: string): string | null {
  const [year, quarter] = period.split('Q');
  return quarter === undefined ? null : `${Number(year) - 1}Q${quarter}`;
}
