import { queryOptions } from '@tanstack/react-query';
import type { Contracts, ContractSheet } from 'server/contract.ts';
import { get } from './get.ts';

/** Every kind of file that can be loaded. */
export const contractsQuery = () =>
  queryOptions({ queryKey: ['contracts'], queryFn: ({ signal }) => get<Contracts>('/v1/contracts', signal) });

/** What one kind of file must hold. */
export const contractQuery = (kind: string) =>
  queryOptions({
    queryKey: ['contract', kind],
    queryFn: ({ signal }) => get<ContractSheet>(`/v1/contracts/${encodeURIComponent(kind)}`, signal),
  });
