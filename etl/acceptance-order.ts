import type { DeliveryFacts } from './delivery.ts';

/**
 * Compares two deliveries by when they were accepted, the earlier first: by their number, for those without one by the moment
 * of loading. Only two without a number that were loaded in one millisecond are put in order by their id.
 */
export const byAcceptance = (a: DeliveryFacts, b: DeliveryFacts): number =>
  (a.sequence ?? 0) - (b.sequence ?? 0) || a.loadedAt.localeCompare(b.loadedAt) || a.id.localeCompare(b.id);
