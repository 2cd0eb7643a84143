import type { YearEnd } from './year-end.ts';

/** What the parts of a row came to in each year that ended, net (EUR). */
type Ended = ReadonlyMap<number, number>;

/**
 * The forecast of a row that is the sum of others (principle, total): the sum of theirs, so that the page adds up. Variances of
 * parts add, with the degrees of Welch and Satterthwaite (1946), as prior; how far earlier sums were off against it corrects
 * that, since parts may go up and down together: (d0 s0² + Σ error²) / (d0 + d). Only moments at which every part has a forecast.
 */
export function sumOfForecasts(
  code: string,
  parts: readonly string[],
  all: readonly YearEnd[],
  ended: Ended,
): YearEnd[] {
  const past = new Map<number, number[]>();
  const moments = Map.groupBy(
    all.filter((one) => parts.includes(one.code)),
    ({ year, known }) => `${year}Q${known}`,
  );
  return [...moments.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined || of.length < parts.length) return [];
    const { year, known } = first;
    const value = sum(of.map((one) => one.value));
    const naives = of.flatMap(({ naive }) => naive ?? []);
    const prior = added(of);
    const squares = past.get(known) ?? [];
    const error = prior === null ? null : corrected(prior, squares);
    const net = ended.get(year);
    if (net !== undefined && prior !== null && prior.size > 0)
      past.set(known, [...squares, ((net - value) / prior.size) ** 2]);
    return { code, year, known, value, error, naive: naives.length < parts.length ? null : sum(naives) };
  });
}

type Error = NonNullable<YearEnd['error']>;

function added(of: readonly YearEnd[]): Error | null {
  const errors = of.flatMap(({ error }) => error ?? []);
  const variance = sum(errors.map(({ size }) => size ** 2));
  // A part in which nothing was ever spent has no error and adds none.
  if (errors.length === 0 || of.some(({ error, value }) => error === null && value !== 0)) return null;
  if (variance === 0) return { size: 0, degrees: errors[0]?.degrees ?? 1 };
  return {
    size: Math.sqrt(variance),
    degrees: variance ** 2 / sum(errors.map(({ size, degrees }) => size ** 4 / degrees)),
  };
}

function corrected({ size, degrees }: Error, squares: readonly number[]): Error {
  const together = degrees + squares.length;
  return { size: size * Math.sqrt((degrees + sum(squares)) / together), degrees: together };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
