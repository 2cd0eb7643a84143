import { queryOptions } from '@tanstack/react-query';
import type { Budgets } from 'server/contract.ts';
import { get } from './get.ts';

/** Budget and realisation per principle and taakveld, year and quarter. */
export const budgetsQuery = () =>
  queryOptions({ queryKey: ['budgets'], queryFn: ({ signal }) => get<Budgets>('/v1/budgets', signal) });
