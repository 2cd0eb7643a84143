import type { Budgets } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Budget and realisation per principle and taakveld, year and quarter. */
export const budgetsQuery = () => ask<Budgets>('/v1/budgets');
