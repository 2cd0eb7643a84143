/** One count of one place in a table over the periods. */
export type CountSeries = ReadonlyMap<string, number>;

const fewestPeriods = 4;

/**
 * For every count, by name, the name of the first count that has the same values in all periods that both have: the same number
 * under two names, such as a count and the numerator of its companion share. What is known under one name is known under the
 * other. Only counts of the same place (the same breakdown and group) are compared.
 */
export function sameCounts(
  counts: ReadonlyMap<string, CountSeries>,
  placeOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const names of Map.groupBy(counts.keys(), placeOf).values()) {
    const firsts: [string, CountSeries][] = [];
    for (const name of names) {
      const series = counts.get(name) ?? new Map<string, number>();
      const found = firsts.find(([other, first]) => isSame(series, first, indicatorOf(other) === indicatorOf(name)));
      roots.set(name, found?.[0] ?? name);
      if (found === undefined) firsts.push([name, series]);
    }
  }
  return roots;
}

const indicatorOf = (name: string) => name.slice(0, name.indexOf('/'));

/** Nothing but zeros is a coincidence, unless it is within one indicator. */
function isSame(a: CountSeries, b: CountSeries, zerosCount: boolean): boolean {
  let shared = 0;
  let nonZero = 0;
  for (const [period, value] of a) {
    const other = b.get(period);
    if (other === undefined) continue;
    if (Math.abs(other - value) > 1e-6) return false;
    shared++;
    if (value !== 0) nonZero++;
  }
  return shared >= fewestPeriods && (nonZero > 0 || zerosCount);
}
