import type { Observations } from 'server/contract.ts';
import { ask } from './ask.ts';
import { observationsAddress } from './observations-address.ts';

/** The figures of one indicator for all measures and regions: the totals, or the groups of one breakdown. */
export const observationsQuery = (slug: string, breakdown: string | null) =>
  ask<Observations>(observationsAddress(slug, { breakdown: breakdown ?? 'geen' }));
