import type { Goal } from 'server/contract.ts';
import { ask } from './ask.ts';

/** One goal with the series of its indicators and the budget of its principle. */
export const goalQuery = (id: string) => ask<Goal>(`/v1/goals/${encodeURIComponent(id)}`);
