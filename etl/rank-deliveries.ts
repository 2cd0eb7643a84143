import { byAcceptance } from './acceptance-order.ts';
import type { DeliveryFacts } from './delivery.ts';
import { sources } from './sources/registry.ts';

const withoutKey = new Set(sources.filter(({ key }) => key.length === 0).map(({ kind }) => kind));

/**
 * Deliveries in the order in which they win a key that more of them hold: the later period first, then the one that was
 * accepted later. Of a kind without a key, messages, every row counts and says its own day: there the period says nothing.
 */
export const rankDeliveries = (deliveries: readonly DeliveryFacts[]): DeliveryFacts[] =>
  deliveries.toSorted((a, b) => endOf(b).localeCompare(endOf(a)) || byAcceptance(b, a));

const endOf = ({ kind, periodTo }: Pick<DeliveryFacts, 'kind' | 'periodTo'>): string =>
  withoutKey.has(kind) ? '' : (periodTo ?? '');

/**
 * What of some deliveries decides figures, in an order of its own. When they were accepted counts in two ways only: which of two
 * deliveries of one kind and period wins a key, and whether a period was over when it was told of.
 */
export const decidingFacts = (deliveries: readonly DeliveryFacts[]): [string, unknown][][] =>
  rankDeliveries(deliveries)
    .map(({ loadedAt, sequence: _sequence, ...facts }) => ({
      ...facts,
      beforeItsEnd: dayBefore(loadedAt, facts.periodTo),
    }))
    // Stable, so that deliveries of one kind and period stay in the order of their rank.
    .toSorted((a, b) => groupOf(a).localeCompare(groupOf(b)))
    .map((facts) => Object.entries(facts).toSorted());

const groupOf = (facts: Pick<DeliveryFacts, 'gemeente' | 'kind' | 'periodTo'>): string =>
  JSON.stringify([facts.gemeente, facts.kind, endOf(facts)]);

const dayBefore = (loadedAt: string, periodTo: string | null): string | null => {
  const day = loadedAt.slice(0, 10);
  return periodTo !== null && day < periodTo ? day : null;
};
