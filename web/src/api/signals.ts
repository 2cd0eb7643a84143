import { queryOptions } from '@tanstack/react-query';
import type { Signals } from 'server/contract.ts';
import { get } from './get.ts';

/** Figures that deviate in the newest quarter. */
export const signalsQuery = () =>
  queryOptions({ queryKey: ['signals'], queryFn: ({ signal }) => get<Signals>('/v1/signals', signal) });
