import { queryOptions } from '@tanstack/react-query';
import type { Observations } from 'server/contract.ts';
import { get } from './get.ts';
import { observationsAddress } from './observations-address.ts';

/** The figures of one indicator for all measures and regions: the totals, or the groups of one breakdown. */
export const observationsQuery = (slug: string, breakdown: string | null) =>
  queryOptions({
    queryKey: ['observations', slug, breakdown],
    queryFn: ({ signal }) => get<Observations>(observationsAddress(slug, { breakdown: breakdown ?? 'geen' }), signal),
  });
