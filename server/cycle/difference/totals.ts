import type { Release } from 'indicators/release/schema.ts';
import type { Changed } from './changed.ts';

/** Of the budget per year; lasten, baten and what follows from these stand with the rest. */
const yearly: ReadonlySet<string> = new Set(['budget', 'realised', 'forecast']);

/**
 * Whether a figure is about the whole municipality, as a reader sees it first: the main figure of an indicator (of one that has groups alone,
 * theirs), and of the budget the amounts of a year.
 */
export function totalsIn(releases: readonly Release[]): (one: Changed) => boolean {
  const gemeenten = new Set(releases.map(({ gemeente }) => gemeente.code));
  const withTotal = new Set(
    releases.flatMap(({ indicators, otherSets = [] }) =>
      [...indicators, ...otherSets].flatMap(({ id, observations }) =>
        observations.some((o) => o.measure === 'main' && o.breakdown === null) ? id : [],
      ),
    ),
  );
  return ({ indicator, measure, period, region, breakdown }) => {
    if (!gemeenten.has(region)) return false;
    if (indicator === 'begroting') return yearly.has(measure) && !period.includes('Q');
    if (indicator === 'vergelijking') return measure === 'jaarrekening-own';
    return measure === 'main' && (breakdown === null || !withTotal.has(indicator));
  };
}
