import type { Release } from 'indicators/release/schema.ts';
import type { GenerationNow } from './metrics.ts';

/** Which generation a release is, and when the newest delivery in it was loaded. */
export const newestDelivery = ({ generation, deliveries }: Release): GenerationNow => ({
  id: generation,
  loadedAt:
    deliveries
      .map(({ loadedAt }) => loadedAt)
      .toSorted()
      .at(-1) ?? null,
});
