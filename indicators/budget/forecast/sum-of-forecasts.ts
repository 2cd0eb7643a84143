import type { YearEnd } from './year-end.ts';

/** What the parts of a row came to in each year that ended, net (EUR). */
type Ended = ReadonlyMap<number, number>;

/** How many of its own errors the error that follows from the parts counts for: one year of three moments. Interpretatie. */
const worthOfParts = 3;

/**
 * The forecast of a row that is the sum of others (principle, total): the sum of theirs, so that the page adds up. Its variance is that of
 * the parts with the correlation that their errors had before, Σ s² + r Σ s s'; how far earlier sums were off against that corrects it,
 * over all moments of the years before: (d0 s0² + Σ error²) / (d0 + d). Its degrees of freedom are those of Welch and
 * Satterthwaite (1946), never more than a part has: parts that borrowed from each other do not know more together. Only moments at which
 * every part has a forecast.
 */
export function sumOfForecasts(
  code: string,
  parts: readonly string[],
  all: readonly YearEnd[],
  ended: Ended,
  correlation: (year: number) => number = () => 0,
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
    const prior = added(of, correlation(year));
    const squares = [...past].flatMap(([one, errors]) => (one < year ? errors : []));
    const error = prior === null ? null : corrected(prior, squares);
    const net = ended.get(year);
    if (net !== undefined && prior !== null && prior.size > 0)
      past.set(year, [...(past.get(year) ?? []), ((net - value) / prior.size) ** 2]);
    return { code, year, known, value, error, naive: naives.length < parts.length ? null : sum(naives) };
  });
}

type Error = NonNullable<YearEnd['error']>;

function added(of: readonly YearEnd[], correlation: number): Error | null {
  const errors = of.flatMap(({ error }) => error ?? []);
  const alone = sum(errors.map(({ size }) => size ** 2));
  // Few years may say that parts make up for each other; more than half of their variance is not believed away.
  const variance = Math.max(alone / 2, alone + correlation * (sum(errors.map(({ size }) => size)) ** 2 - alone));
  // A part in which nothing was ever spent has no error and adds none.
  if (errors.length === 0 || of.some(({ error, value }) => error === null && value !== 0)) return null;
  if (variance === 0) return { size: 0, degrees: errors[0]?.degrees ?? 1 };
  return {
    size: Math.sqrt(variance),
    degrees: Math.min(
      alone ** 2 / sum(errors.map(({ size, degrees }) => size ** 4 / degrees)),
      Math.max(...errors.map(({ degrees }) => degrees)),
    ),
  };
}

function corrected({ size, degrees }: Error, squares: readonly number[]): Error {
  const worth = Math.min(degrees, worthOfParts);
  const together = worth + squares.length;
  return { size: size * Math.sqrt((worth + sum(squares)) / together), degrees };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
