/** First and last quarter of '2024' or '2024Q3', counted from year 0, so that both kinds can be compared. */
export function periodRange(period: string): { first: number; last: number } {
  const [year = '', quarter] = period.split('Q');
  const start = Number(year) * 4;
  return quarter === undefined
    ? { first: start, last: start + 3 }
    : { first: start + Number(quarter) - 1, last: start + Number(quarter) - 1 };
}
