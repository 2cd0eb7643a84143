import type { DeliveryFacts } from './delivery.ts';

/**
 * Deliveries in the order in which they win a key that more of them hold: the later period first, then the later load; the id
 * settles a tie so that a rebuild gives the same.
 */
export const rankDeliveries = (deliveries: readonly DeliveryFacts[]): DeliveryFacts[] =>
  deliveries.toSorted(
    (a, b) =>
      (b.periodTo ?? '').localeCompare(a.periodTo ?? '') ||
      b.loadedAt.localeCompare(a.loadedAt) ||
      a.id.localeCompare(b.id),
  );

/**
 * What of some deliveries decides figures, in an order of its own. The moment of loading counts in two ways only: which of two
 * deliveries of one kind and period wins a key, and whether a period was over when it was told of.
 */
export const decidingFacts = (deliveries: readonly DeliveryFacts[]): [string, unknown][][] =>
  rankDeliveries(deliveries)
    .map(({ loadedAt, ...facts }) => ({ ...facts, beforeItsEnd: dayBefore(loadedAt, facts.periodTo) }))
    // Stable, so that deliveries of one kind and period stay in the order of their rank.
    .toSorted((a, b) => groupOf(a).localeCompare(groupOf(b)))
    .map((facts) => Object.entries(facts).toSorted());

const groupOf = ({ gemeente, kind, periodTo }: Pick<DeliveryFacts, 'gemeente' | 'kind' | 'periodTo'>): string =>
  JSON.stringify([gemeente, kind, periodTo]);

const dayBefore = (loadedAt: string, periodTo: string | null): string | null => {
  const day = loadedAt.slice(0, 10);
  return periodTo !== null && day < periodTo ? day : null;
};
