import type { Contracts, ContractSheet } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Every kind of file that can be loaded. */
export const contractsQuery = () => ask<Contracts>('/v1/contracts');

/** What one kind of file must hold. */
export const contractQuery = (kind: string) => ask<ContractSheet>(`/v1/contracts/${encodeURIComponent(kind)}`);
