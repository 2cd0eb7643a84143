import { queryOptions } from '@tanstack/react-query';
import type { Deliveries, Delivery } from 'server/contract.ts';
import { get } from './get.ts';

/** Every delivery behind the figures. */
export const deliveriesQuery = () =>
  queryOptions({ queryKey: ['deliveries'], queryFn: ({ signal }) => get<Deliveries>('/v1/deliveries', signal) });

/** One delivery. */
export const deliveryQuery = (id: string) =>
  queryOptions({
    queryKey: ['delivery', id],
    queryFn: ({ signal }) => get<Delivery>(`/v1/deliveries/${encodeURIComponent(id)}`, signal),
  });
