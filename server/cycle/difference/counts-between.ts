import type { Observation } from 'indicators/release/schema.ts';

type Counts = Pick<Observation, 'numerator' | 'denominator' | 'n'>;

const none: Counts = { numerator: null, denominator: null, n: null };

/** Whether something was counted: a share of few cases has counts and no value. */
export const isCounted = ({ status, numerator, n }: Observation): boolean =>
  status !== 'missing' || numerator !== null || n !== null;

/** Whether the same was counted behind two figures; behind one that is not there nothing was. */
export function hasSameCounts(one: Counts = none, other: Counts = none): boolean {
  return one.numerator === other.numerator && one.denominator === other.denominator && one.n === other.n;
}

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

function said({ numerator, denominator, n }: Counts): string {
  if (numerator !== null && denominator !== null) return `${number.format(numerator)} op ${number.format(denominator)}`;
  const count = numerator ?? n;
  return count === null ? 'geen' : number.format(count);
}

/** What is said of a figure that is the same but for what was counted behind it. */
export const onlyCounts = (before: Counts = none, after: Counts = none): string =>
  `Het cijfer zelf is gelijk, de aantallen erachter niet. Eerst: ${said(before)}. Daarna: ${said(after)}.`;
