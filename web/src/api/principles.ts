import { queryOptions } from '@tanstack/react-query';
import type { Principles } from 'server/contract.ts';
import { get } from './get.ts';

/** Principles, goals, latest figures and which figures are invented. */
export const principlesQuery = () =>
  queryOptions({ queryKey: ['principles'], queryFn: ({ signal }) => get<Principles>('/v1/principles', signal) });
