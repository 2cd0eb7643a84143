import type { YearEnd } from './year-end.ts';

/** Years that correlation is taken to be none for: few years say little about it. Interpretatie. */
const yearsOfNone = 1;

/**
 * How far the errors of parts went up and down together in the years before each: the mean product of the standardised errors of two
 * parts at the same moment (the average correlation of a compound symmetric model: R.A. Fisher, Statistical Methods for Research Workers,
 * 1925, intraclass correlation), over all pairs and moments of the years before, and drawn to none. Between -1 / (parts - 1) and 1.
 */
export function correlationBefore(
  made: readonly YearEnd[],
  endedAs: (code: string, year: number) => number | undefined,
): (year: number) => number {
  const products = new Map<number, number[]>();
  let most = 2;
  for (const [, of] of Map.groupBy(made, ({ year, known }) => `${year}Q${known}`)) {
    const errors = of.flatMap(({ code, year, value, error }) => {
      const net = endedAs(code, year);
      return net === undefined || error === null || error.size === 0 ? [] : (net - value) / error.size;
    });
    const [first] = of;
    if (first === undefined || errors.length < 2) continue;
    most = Math.max(most, errors.length);
    const together = sum(errors) ** 2 - sum(errors.map((one) => one ** 2));
    products.set(first.year, [...(products.get(first.year) ?? []), together / (errors.length * (errors.length - 1))]);
  }
  return (year) => {
    const before = [...products].flatMap(([one, of]) => (one < year ? sum(of) / of.length : []));
    return Math.min(1, Math.max(-1 / (most - 1), sum(before) / (before.length + yearsOfNone)));
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
