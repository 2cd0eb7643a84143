import { queryOptions } from '@tanstack/react-query';
import type { Moments } from 'server/contract.ts';
import { get } from './get.ts';

/** The P&C calendar with what was delivered when. */
export const momentsQuery = () =>
  queryOptions({ queryKey: ['moments'], queryFn: ({ signal }) => get<Moments>('/v1/moments', signal) });
