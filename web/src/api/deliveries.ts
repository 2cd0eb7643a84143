import { queryOptions } from '@tanstack/react-query';
import type { Deliveries } from 'server/contract.ts';
import { get } from './get.ts';

/** Every delivery behind the figures. */
export const deliveriesQuery = () =>
  queryOptions({ queryKey: ['deliveries'], queryFn: ({ signal }) => get<Deliveries>('/v1/deliveries', signal) });
