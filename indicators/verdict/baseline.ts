import type { Agreements } from '../agreed/agreements.ts';
import { periodWords } from './words.ts';
import { quartersOf, type Window } from './windows.ts';

export type BaselineRule = {
  /** The nulmeting is the last measurement that ends before this year or quarter. */
  before: string;
  /** Or it is the last measurement within this period, for one indicator. */
  own: { period: string; why: string } | null;
};

/** The rule of the municipality, per indicator. */
export const ruleOf =
  ({ nulmeting: { before, own } }: Agreements) =>
  (indicator: string): BaselineRule => ({ before, own: own[indicator] ?? null });

export type Baseline =
  | { found: true; earlier: Window; later: Window; asRuled: boolean; why: readonly string[] }
  | { found: false; reason: 'one-measurement' | 'none-since-baseline' | 'baseline-after-latest' };

/** The nulmeting and the newest measurement that may be set beside it, from the best kind of measurement that has both; a nulmeting by the rule goes before one in its place. */
export function baselineOf(kinds: readonly (readonly Window[])[], rule: BaselineRule): Baseline {
  const outcomes = kinds.filter((windows) => windows.length > 0).map((windows) => within(windows, rule));
  const found = outcomes.filter((outcome) => outcome.found);
  return found.find(({ asRuled }) => asRuled) ?? found[0] ?? outcomes[0] ?? { found: false, reason: 'one-measurement' };
}

function within(windows: readonly Window[], { before, own }: BaselineRule): Baseline {
  const later = windows.at(-1);
  if (later === undefined) return { found: false, reason: 'one-measurement' };
  const chosen = own === null ? null : quartersOf(own.period);
  if (chosen !== null && chosen.first > later.last) return { found: false, reason: 'baseline-after-latest' };
  // Four quarters overlap with the four before them; what is set side by side may not share a quarter.
  const apart = windows.filter(({ last }) => last < later.first);
  if (apart.length === 0) return { found: false, reason: 'one-measurement' };
  const planned =
    chosen === null
      ? windows.findLast(({ last }) => last < quartersOf(before).first)
      : windows.findLast(({ first, last }) => chosen.first <= first && last <= chosen.last);
  if (planned === undefined) {
    const [earlier] = apart;
    const why = [`Er is geen meting van voor ${periodWords(before)}. Wij vergelijken met de eerste meting die er is.`];
    return earlier === undefined
      ? { found: false, reason: 'one-measurement' }
      : { found: true, earlier, later, asRuled: false, why };
  }
  if (planned.last >= later.first) return { found: false, reason: 'none-since-baseline' };
  return { found: true, earlier: planned, later, asRuled: true, why: own === null ? [] : [own.why] };
}
