import { queryOptions } from '@tanstack/react-query';
import type { Goal } from 'server/contract.ts';
import { get } from './get.ts';

/** One goal with the series of its indicators and the budget of its principle. */
export const goalQuery = (id: string) =>
  queryOptions({
    queryKey: ['goal', id],
    queryFn: ({ signal }) => get<Goal>(`/v1/goals/${encodeURIComponent(id)}`, signal),
  });
