import type { Deliveries, Delivery } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Every delivery behind the figures. */
export const deliveriesQuery = () => ask<Deliveries>('/v1/deliveries');

/** One delivery. */
export const deliveryQuery = (id: string) => ask<Delivery>(`/v1/deliveries/${encodeURIComponent(id)}`);
